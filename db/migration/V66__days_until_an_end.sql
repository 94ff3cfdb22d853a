-- The reminders of an end say in how many days it comes; those that were kept without get it from their days.
UPDATE notice SET details = JSON_ARRAY_APPEND(
    details, '$', CONCAT('n:', GREATEST(0, DATEDIFF(SUBSTRING(JSON_VALUE(details, '$[1]'), 3), at))))
WHERE kind IN ('HELPER_ENDS_SOON', 'ACCESS_ENDS_SOON') AND JSON_LENGTH(details) = 2 AND JSON_VALUE(details, '$[1]') LIKE 'd:%';
