"use strict";
// A convenience: the page says everything without it. What is filtered stands in the address, what
// is ticked in this browser's store; nothing leaves the page but a file that the reader saves.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all("article.fact");
  const items = all("[data-item]");
  const form = document.getElementById("filter");
  const help = document.getElementById("keys");

  // A store that may be shut (private windows, pages from a disk): then ticks last as long as the page.
  const kept = new Map();
  const store = {
    get: (key) => { try { return localStorage.getItem(key); } catch { return kept.get(key) ?? null; } },
    set: (key, value) => {
      kept.set(key, value);
      try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* kept */ }
    },
  };

  // Ticks: the key is the permalink, the value the fact as it was, so that a change is told.
  const key = (card) => `reconcile:${card.dataset.key}`;
  const tick = (card) => {
    const was = store.get(key(card));
    card.querySelector(".done input").checked = was !== null;
    card.querySelector(".stale").hidden = was === null || was === card.id;
    card.classList.toggle("checked", was !== null);
  };
  for (const card of cards) {
    card.querySelector(".done").hidden = false;
    tick(card);
  }
  const isDone = (item) => item.classList.contains("checked");
  const exporter = document.querySelector("[data-export]");
  const offer = () => { if (exporter) exporter.hidden = !cards.some(isDone); };
  offer();

  // Filters.
  const fields = form ? all("[name]", form) : [];
  const words = new Map();
  const wordsOf = (item) => {
    if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
    return words.get(item);
  };
  const apply = () => {
    const wanted = Object.fromEntries(fields.map((field) => [field.name, field.value]));
    const q = (wanted.q ?? "").trim().toLowerCase();
    const number = form.elements.source.selectedOptions[0]?.dataset.number;
    let shown = 0;
    for (const item of items) {
      const fits =
        ["severity", "kind", "rule"].every((name) => !wanted[name] || item.dataset[name] === wanted[name]) &&
        (!number || item.dataset.sources.split(" ").includes(number)) &&
        (!wanted.done || (item.matches("article") && isDone(item) === (wanted.done === "yes"))) &&
        (!q || wordsOf(item).includes(q));
      item.hidden = !fits;
      shown += fits;
    }
    form.querySelector("output").value = form.dataset.shown.replace("{shown}", shown).replace("{all}", items.length);
    document.querySelector(".empty").hidden = shown > 0 || items.length === 0;
  };
  const remember = () => {
    const set = fields.filter((field) => field.value).map((field) => [field.name, field.value]);
    history.replaceState(null, "", `#${new URLSearchParams(set)}`);
    apply();
  };
  const fill = (wanted) => {
    for (const field of fields) {
      field.value = wanted.get(field.name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    apply();
  };

  // A link to a part of the page is no filter: it unfolds, and shows what a filter hid.
  const recall = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    const target = document.getElementById(hash);
    if (target) {
      for (let at = target; at; at = at.parentElement) if (at.matches("details")) at.open = true;
      if (form && target.closest("[data-item][hidden]")) fill(new Map());
      target.scrollIntoView();
    } else if (form && hash.includes("=")) {
      fill(new URLSearchParams(hash));
    }
  };

  if (form) {
    form.addEventListener("input", remember);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(remember));
    form.hidden = items.length < 2;
    const cell = (text) => `"${text.trim().replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
    exporter.addEventListener("click", () => {
      const rows = cards.filter(isDone).map((card) =>
        [card.querySelector("h3").textContent, card.querySelector(".verdict").textContent, card.dataset.key].map(cell).join(","),
      );
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([`\ufeff${rows.join("\r\n")}\r\n`], { type: "text/csv" }));
      link.download = form.dataset.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    apply();
  }

  // Copying.
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  };
  for (const button of all("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await copy(button.parentElement.querySelector(".sentence").textContent);
      const before = [...button.childNodes];
      button.textContent = form?.dataset.copied ?? "✓";
      setTimeout(() => button.replaceChildren(...before), 1500);
    });
  }
  document.addEventListener("change", ({ target }) => {
    const card = target.closest(".fact");
    if (!card) return;
    store.set(key(card), target.checked ? card.id : null);
    tick(card);
    offer();
  });

  // Single keys; they can be turned off, and are silent where one writes.
  const on = help.querySelector("[name=keys]");
  on.checked = store.get("reconcile.keys") !== "off";
  on.addEventListener("change", () => store.set("reconcile.keys", on.checked ? null : "off"));
  const step = (by) => {
    const shown = cards.filter((card) => !card.hidden);
    const at = shown.findIndex((card) => card.contains(document.activeElement));
    const below = shown.findIndex((card) => card.getBoundingClientRect().top > 80);
    const next = at >= 0 ? at + by : by > 0 ? Math.max(below, 0) : below - 1;
    const card = shown[Math.min(Math.max(next, 0), shown.length - 1)];
    card?.focus({ preventScroll: true });
    card?.scrollIntoView();
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => form?.elements.q.focus(),
    "?": () => help.showModal(),
  };
  addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input:not([type=checkbox]), select, textarea, dialog[open]");
    if (!keys[event.key] || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!on.checked) return;
    event.preventDefault();
    keys[event.key]();
  });
  for (const button of all("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => help.showModal());
  }

  addEventListener("hashchange", recall);
  addEventListener("beforeprint", () => all("details").forEach((each) => { each.open = true; }));
  recall();
})();
