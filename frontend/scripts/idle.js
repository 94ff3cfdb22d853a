// Tells the server, at most once a minute, that a person is there; warns two minutes before the sign-in ends.
// Heartbeats, pushes and timers are not a person: only a pointer, a key or a touch counts.
window.carestead = window.carestead || {};
window.carestead.watch = (frame, idleSeconds, restSeconds) => {
    const warnBefore = 120;
    const end = performance.now() + restSeconds * 1000;
    let seen = performance.now();
    let told = seen;
    const warning = frame.querySelector(".idle-warning");

    const tell = () => {
        seen = told = performance.now();
        warning.hidden = true;
        frame.$server.personDidSomething();
    };
    const person = () => {
        if (warning.hidden) {
            seen = performance.now();
            if (seen - told > 60_000) {
                tell();
            }
        }
    };
    for (const kind of ["pointerdown", "pointermove", "keydown", "touchstart", "wheel"]) {
        frame.addEventListener(kind, person, { passive: true });
    }
    warning.querySelector(".stay").addEventListener("click", tell);
    const timer = setInterval(() => {
        if (!frame.isConnected) {
            clearInterval(timer);
            return;
        }
        const left = Math.min(told + idleSeconds * 1000, end) - performance.now();
        if (left <= 0) {
            clearInterval(timer);
            location.assign("/sign-in?ended");
        } else if (left < warnBefore * 1000 && warning.hidden) {
            warning.hidden = false;
            warning.querySelector(".stay").focus();
        }
    }, 5_000);
};
