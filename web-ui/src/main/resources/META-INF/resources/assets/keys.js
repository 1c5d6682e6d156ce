// Single keys. They can be switched off in the menu; Escape and the arrows in the evidence stay.
const on = () => document.documentElement.dataset.keys !== "off";
const typing = target => target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
const places = { d: "/", a: "/articles", p: "/entities", s: "/disagreements", c: "/changes" };
let going = 0;

document.addEventListener("keydown", event => {
  if (!on() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const went = going && Date.now() - going < 1500 && places[event.key];
  going = event.key === "g" ? Date.now() : 0;
  if (went) {
    location.assign(went);
  } else if (event.key === "/") {
    event.preventDefault();
    document.getElementById("q")?.select();
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  } else if (event.key === "e") {
    evidenceOf(document.activeElement)?.click();
  } else if (event.key === "?") {
    help();
  }
});

function step(by) {
  const stops = [...document.querySelectorAll("main [data-step]")];
  const now = stops.indexOf(document.activeElement);
  const next = stops[now < 0 ? (by > 0 ? 0 : stops.length - 1) : now + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function evidenceOf(element) {
  return element.closest("[data-evidence]") ?? element.closest("li, article")?.querySelector("[data-evidence]");
}

async function help() {
  const dialog = document.getElementById("help");
  if (dialog.open) {
    dialog.close();
    return;
  }
  if (!dialog.hasChildNodes()) {
    const answer = await fetch("/help");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const text = page.getElementById("help-text");
    if (!answer.ok || !text) {
      location.assign("/help");
      return;
    }
    dialog.append(text);
  }
  dialog.showModal();
}

document.getElementById("help")?.addEventListener("click", event => event.target === event.currentTarget && event.target.close());
