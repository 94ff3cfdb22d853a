// Tells the server, at most once a minute, that a person is there; warns two minutes before the sign-in ends.
// Heartbeats, pushes and timers are not a person: only a pointer, a key or a touch counts.
window.carestead = window.carestead || {};
window.carestead.watch = (frame, secondsLeft) => {
    const warnBefore = 120_000;
    const nobodyAnswers = 15_000;
    const warning = frame.querySelector(".idle-warning");
    let told = performance.now();
    let end = told + secondsLeft * 1000;
    let asking = false;

    const left = () => end - performance.now();
    // Only the server knows when it ends: a person may be busy in another window.
    const ask = async (question) => {
        if (asking) {
            return;
        }
        asking = true;
        try {
            end = performance.now() + (await question()) * 1000;
        } finally {
            asking = false;
        }
        if (left() >= warnBefore) {
            warning.hidden = true;
        }
    };
    const tell = () => {
        told = performance.now();
        ask(() => frame.$server.personDidSomething());
    };
    const person = () => {
        if (warning.hidden && performance.now() - told > 60_000) {
            tell();
        }
    };
    for (const kind of ["pointerdown", "pointermove", "keydown", "touchstart", "wheel"]) {
        frame.addEventListener(kind, person, { passive: true });
    }
    warning.querySelector(".stay").addEventListener("click", tell);

    const look = async () => {
        if (left() < -nobodyAnswers) {
            // Nobody answers, and what is on the screen must not stay there.
            location.reload();
        } else if (left() <= 0 || (left() < warnBefore && warning.hidden)) {
            await ask(() => frame.$server.secondsLeft());
            if (left() < warnBefore && warning.hidden) {
                warning.hidden = false;
                warning.querySelector(".stay").focus();
            }
        }
    };
    const timer = setInterval(() => (frame.isConnected ? look() : clearInterval(timer)), 5_000);
};
