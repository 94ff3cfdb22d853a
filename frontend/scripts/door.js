// Small comforts for the signed-out pages; every one of them works without.

for (const button of document.querySelectorAll("button[data-shows]")) {
    const field = document.getElementById(button.dataset.shows);
    button.hidden = false;
    button.addEventListener("click", () => {
        const shown = field.type === "text";
        field.type = shown ? "password" : "text";
        button.setAttribute("aria-pressed", String(!shown));
        field.focus();
    });
}

// A second press while the answer is on its way does nothing.
for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", (event) => {
        if (form.dataset.sent) {
            event.preventDefault();
        }
        form.dataset.sent = "yes";
    });
}
window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form")) {
        delete form.dataset.sent;
    }
});
