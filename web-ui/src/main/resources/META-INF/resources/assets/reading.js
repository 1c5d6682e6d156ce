// The reading page: choosing a fact marks its sentence, choosing a sentence shows what it carries.
const text = document.getElementById("text");
const list = document.getElementById("carried");
const sentences = [...text.querySelectorAll("[data-sentence]")];
const items = [...list.querySelectorAll("[data-item]")];
const carries = sentence => sentence.dataset.carries.split(" ").filter(Boolean);
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

function mark(chosen) {
  const marked = sentences.filter(each => each.dataset.sentence === chosen || carries(each).includes(chosen));
  const carried = new Set(marked.filter(each => each.dataset.sentence === chosen).flatMap(carries).concat(chosen));
  sentences.forEach(each => each.classList.toggle("is-chosen", marked.includes(each)));
  items.forEach(each => each.classList.toggle("is-chosen", carried.has(each.dataset.item)));
  text.querySelectorAll("mark").forEach(each =>
    each.classList.toggle("is-on", each.dataset.marks.split(" ").includes(chosen)));
  return { sentence: marked[0], item: items.find(each => carried.has(each.dataset.item)) };
}

function choose(chosen, remember = true) {
  const { sentence, item } = mark(chosen);
  if (remember) {
    const url = new URL(location.href);
    url.searchParams.set("chosen", chosen);
    url.hash = "";
    history.replaceState(history.state, "", url);
  }
  if (chosen.startsWith("s") && !chosen.startsWith("statement-")) {
    item?.scrollIntoView({ block: "nearest", behavior: calm });
  } else {
    sentence?.scrollIntoView({ block: "nearest", behavior: calm });
  }
}

document.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const link = event.target.closest("a[data-choose]");
  const sentence = event.target.closest(".sentence.carrying");
  if (link) {
    event.preventDefault();
    choose(link.dataset.choose);
  } else if (sentence && !event.target.closest("a") && !String(getSelection())) {
    choose(sentence.dataset.sentence);
  }
});

const chosen = text.dataset.chosen;
if (chosen) {
  choose(chosen, false);
}
