// What all pages share. Every page works without it; this only makes it smoother.
const root = document.documentElement;
const messages = document.getElementById("messages");

function say(text) {
  messages.textContent = text;
  setTimeout(() => messages.textContent === text && (messages.textContent = ""), 8000);
}

// Appearance: at once, and remembered in the background.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.matches("[data-preferences]") && event.submitter?.name === "theme") {
    event.preventDefault();
    const theme = event.submitter.value;
    root.dataset.theme = theme;
    form.querySelectorAll("[name=theme]").forEach(button => button.ariaPressed = String(button.value === theme));
    fetch(form.action, { method: "POST", redirect: "manual", keepalive: true, body: new URLSearchParams({ theme }) });
  } else if (form.dataset.busy) {
    form.querySelector("button").disabled = true;
    say(form.dataset.busy);
  }
});

// On a narrow window the sections are a strip: the one that is open is in sight.
const here = document.querySelector(".side [aria-current]");
if (here) {
  const side = here.closest(".side");
  side.scrollLeft = here.offsetLeft - (side.clientWidth - here.offsetWidth) / 2;
}

// The menu closes when one clicks elsewhere or presses Escape.
const menu = document.querySelector(".menu");
document.addEventListener("click", event => menu && !menu.contains(event.target) && (menu.open = false));
document.addEventListener("keydown", event => event.key === "Escape" && menu && (menu.open = false));
addEventListener("pageshow", () => document.querySelectorAll("form button").forEach(button => button.disabled = false));

// 499: the session has ended, and loading the page anew leads to the sign-in.
document.addEventListener("htmx:responseError", event =>
  event.detail.xhr.status === 499 ? location.reload() : say("This could not be loaded. Try again in a moment."));
document.addEventListener("htmx:sendError", () => say("Parley cannot be reached. Try again in a moment."));
