// Files can be dropped anywhere on the form; the field for files then holds them, as if they had been chosen in it.
const form = document.querySelector("form[data-drop]");
const field = form.querySelector("input[type=file]");
const holdsFiles = event => [...event.dataTransfer.types].includes("Files");

form.addEventListener("dragover", event => {
  if (holdsFiles(event)) {
    event.preventDefault();
    form.classList.add("dropping");
  }
});
form.addEventListener("dragleave", event => form.contains(event.relatedTarget) || form.classList.remove("dropping"));
form.addEventListener("drop", event => {
  form.classList.remove("dropping");
  if (holdsFiles(event)) {
    event.preventDefault();
    field.files = event.dataTransfer.files;
    field.focus();
  }
});
