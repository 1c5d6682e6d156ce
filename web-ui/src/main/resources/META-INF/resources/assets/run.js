// A run as it goes on: the server tells what has changed; where no line can be held, the page asks again and again.
const run = document.getElementById("run");
const address = run.dataset.run;
const PATIENCE = 1500;
let heard = false;

function show(html) {
  const part = document.createElement("template");
  part.innerHTML = html;
  for (const fresh of part.content.querySelectorAll("[id]")) {
    const shown = document.getElementById(fresh.id);
    if (shown && shown.innerHTML !== fresh.innerHTML) {
      shown.innerHTML = fresh.innerHTML;
    }
  }
  return part.content.getElementById("run-head").hasAttribute("data-finished");
}

// What may be tried again is known from all files together, so the last word is the whole page's.
const end = () => location.reload();

async function ask() {
  const answer = await fetch(address + "/progress", { headers: { "HX-Request": "true" } }).catch(() => null);
  if (answer?.status === 499 || answer?.ok && show(await answer.text())) {
    end();
  } else {
    setTimeout(ask, PATIENCE);
  }
}

const line = new EventSource(address + "/events");
line.onmessage = event => {
  heard = true;
  if (show(event.data)) {
    line.close();
    end();
  }
};
line.onerror = () => {
  if (!heard || line.readyState === EventSource.CLOSED) {
    line.close();
    ask();
  }
};
