// The search box of the first page hands its words to the theme's search and opens it. Without this script the form
// asks for the page again with the words in its address, which the theme reads.
document.querySelector(".hb-find")?.addEventListener("submit", (event) => {
  const query = document.querySelector("[data-md-component=search-query]");
  const toggle = document.querySelector("[data-md-toggle=search]");
  if (!query || !toggle) return;
  event.preventDefault();
  if (!toggle.checked) toggle.click();
  query.value = event.target.elements.q.value;
  query.focus();
  query.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
});
