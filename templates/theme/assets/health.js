// Says how many findings the filters leave; the filters themselves need no script.
const found = document.querySelector(".hb-found");
const shown = found.querySelector(".hb-shown");
const rows = [...found.querySelectorAll("tbody tr")];
const count = () => {
  const left = rows.filter((row) => row.offsetParent !== null).length;
  shown.textContent = shown.dataset.text.replace("{shown}", left).replace("{total}", rows.length);
};
found.addEventListener("change", count);
// A browser that goes back to the page puts the filters back after the script has run.
window.addEventListener("pageshow", count);
count();
