// Teaches while a password is typed; the server has the last word.

for (const meter of document.querySelectorAll("[data-password-meter]")) {
    const field = document.getElementById(meter.dataset.passwordMeter);
    const bar = meter.querySelector("meter");
    const says = meter.querySelector("[data-says]");

    const words = () =>
        [...document.querySelectorAll("input[autocomplete=given-name], input[autocomplete=family-name], input[autocomplete=username]")]
            .flatMap((input) => input.value.toLowerCase().split(/[^\p{L}\p{N}]+/u))
            .concat("carestead", "password")
            .filter((word) => word.length > 2);

    // What is left of a password when all that anybody would guess is taken out.
    const rest = (typed) => {
        let left = typed.normalize("NFC").toLowerCase();
        for (const word of words()) {
            left = left.replaceAll(word, "");
        }
        return left.replace(/(.+?)\1+/gu, "$1").replace(/(?:19|20)\d\d/g, "");
    };

    const look = () => {
        const length = [...field.value.normalize("NFC")].length;
        const good = [...rest(field.value)].length;
        bar.value = Math.min(length, good);
        const key = length === 0 ? "empty" : length < 15 ? "short" : good < 11 ? "guessable" : length < 22 ? "good" : "strong";
        says.textContent = meter.dataset[key].replace("{0}", String(15 - length));
    };

    meter.hidden = false;
    field.addEventListener("input", look);
    look();
}
