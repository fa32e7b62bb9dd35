
// Filters the entries of the handbook as the reader types. Everything is in the page: nothing is loaded or stored.
(() => {
  const form = document.getElementById("search");
  const field = form.querySelector("input");
  const output = form.querySelector("output");
  // Without accents, so that "prufung" finds "Prüfung".
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase();
  const searched = (element) => ({ element, text: folded(element.textContent) });
  const entries = [...document.querySelectorAll(".entry")].map(searched);
  const rows = [...document.querySelectorAll(".row")].map(searched);
  // Inner groups first, so that an outer one knows whether they are empty.
  const groups = [...document.querySelectorAll("[data-group]")].reverse();
  const filter = () => {
    const words = folded(field.value).split(/\s+/).filter((word) => word !== "");
    let count = 0;
    for (const { element, text } of [...entries, ...rows]) {
      element.hidden = !words.every((word) => text.includes(word));
    }
    for (const { element } of entries) count += element.hidden ? 0 : 1;
    for (const group of groups) {
      group.hidden = words.length > 0 && !group.querySelector(".entry:not([hidden]), .row:not([hidden])");
      for (const preamble of group.querySelectorAll(".preamble")) preamble.hidden = words.length > 0;
      const link = document.querySelector(`.contents a[href="#${group.id}"]`);
      if (link === null) continue;
      link.parentElement.hidden = group.hidden;
      link.nextElementSibling.textContent = group.querySelectorAll(".entry:not([hidden]), .row:not([hidden])").length;
    }
    const text = words.length > 0 ? form.dataset.matches : form.dataset.entries;
    output.textContent = text.replace("{count}", count).replace("{all}", entries.length);
  };
  // A link leads to its entry even where the filter hides it.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    if (target.closest("[hidden]") !== null) {
      field.value = "";
      filter();
    }
    target.scrollIntoView();
  };
  field.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target !== field && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "Escape" && event.target === field) {
      field.value = "";
      filter();
      field.blur();
    }
  });
  form.hidden = false;
  // What the browser kept in the field when the page was loaded again.
  filter();
})();
