"use strict";
// A convenience: the page says everything without it. What is filtered stands in the address.
(() => {
  const form = document.getElementById("filter");
  const shown = form.querySelector("output");
  const fields = [...form.querySelectorAll("[name]")];
  const items = [...document.querySelectorAll("[data-item]")].map((element) => ({
    element,
    words: element.textContent.toLowerCase(),
  }));

  const matches = ({ element, words }, wanted) =>
    words.includes(wanted.get("q").trim().toLowerCase()) &&
    ["severity", "kind"].every((name) => !wanted.get(name) || element.dataset[name] === wanted.get(name));

  const apply = () => {
    const wanted = new FormData(form);
    for (const item of items) item.element.hidden = !matches(item, wanted);
    const n = items.filter((item) => !item.element.hidden).length;
    shown.value = form.dataset.shown.replace("{shown}", n).replace("{all}", items.length);
  };

  const remember = () => {
    const set = fields.filter((field) => field.value).map((field) => [field.name, field.value]);
    history.replaceState(null, "", `#${new URLSearchParams(set)}`);
    apply();
  };

  // A link to a part of the page is no filter, and leaves the filter as it is.
  const recall = () => {
    const hash = location.hash.slice(1);
    const opened = document.getElementById(hash);
    if (opened && opened.matches("details")) opened.open = true;
    if (!hash.includes("=")) return;
    const wanted = new URLSearchParams(hash);
    for (const field of fields) field.value = wanted.get(field.name) ?? "";
    apply();
  };

  form.addEventListener("input", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(remember));
  addEventListener("hashchange", recall);
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

  if (items.length > 1) form.hidden = false;
  apply();
  recall();
})();
