// The evidence panel: opens beside any page, and its address says what is open.
const panel = document.getElementById("evidence");
const address = () => new URL(location.href);
let opener = null;

function open(key) {
  const asOf = address().searchParams.get("asOf");
  const query = asOf ? "?asOf=" + encodeURIComponent(asOf) : "";
  return htmx.ajax("GET", "/evidence/" + encodeURIComponent(key) + query, { target: panel, swap: "innerHTML" })
    .then(() => (panel.querySelector("[data-claim]") ?? panel.querySelector("h2"))?.focus());
}

function show(key) {
  const url = address();
  url.searchParams.set("evidence", key);
  history.pushState({ evidence: key }, "", url);
  open(key);
}

function close() {
  const url = address();
  url.searchParams.delete("evidence");
  history.pushState({}, "", url);
  panel.replaceChildren();
  (opener?.isConnected ? opener : document.getElementById("main")).focus();
}

document.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const link = event.target.closest("a[data-evidence]");
  if (link) {
    event.preventDefault();
    opener = link;
    show(link.dataset.evidence);
  } else if (event.target.closest("#evidence [data-close]")) {
    event.preventDefault();
    close();
  }
});

document.addEventListener("keydown", event => {
  if (!panel.hasChildNodes()) {
    return;
  }
  const rejecting = event.target.closest("#evidence .reject[open]");
  if (event.key === "Escape" && rejecting) {
    rejecting.open = false;
    rejecting.querySelector("summary").focus();
  } else if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
    close();
  } else if (event.target.matches("input")) {
    return;
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && panel.contains(event.target)) {
    const claims = [...panel.querySelectorAll("[data-claim]")];
    const now = claims.indexOf(event.target.closest("[data-claim]"));
    event.preventDefault();
    claims[Math.max(0, Math.min(claims.length - 1, now + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
  } else if (event.key === "Enter" && event.target.matches("[data-claim]")) {
    event.target.querySelector(".way a").click();
  }
});

addEventListener("popstate", () => {
  const key = address().searchParams.get("evidence");
  if (!key) {
    panel.replaceChildren();
  } else if (panel.firstElementChild?.dataset.key !== key) {
    open(key);
  }
});
