// Shows until when to wait as a time of day where the person is.

for (const time of document.querySelectorAll("time[data-until]")) {
    const at = new Date(time.dateTime);
    const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
    time.textContent = `${time.dataset.until} ${clock.format(at)}`;
    time.hidden = false;
}
