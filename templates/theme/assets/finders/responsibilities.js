// The responsibility matrix: filters topics, leaves out the columns that nobody needs, and saves what is shown.
(() => {
  const { chosen, fill, showSection, start } = window.handbookFinder;
  const form = document.getElementById("matrix-tool");
  const fields = form.elements;
  const lines = new Map([...fields.role.options].map((option) => [option.value, (option.dataset.line ?? "").split(" ")]));
  const tables = [...document.querySelectorAll(".hb-matrix")].map((table) => {
    const [groups, heads] = table.tHead.rows;
    return { table, groups: [...groups.cells].slice(1), heads: [...heads.cells], rows: [...table.tBodies[0].rows] };
  });
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const rolesOf = (row) => row.dataset.roles.split(" ");

  const fits = (row) => {
    const role = chosen(fields.role);
    const department = fields.department.value;
    return (
      (!fields.holes.checked || "hole" in row.dataset) &&
      (!role || rolesOf(row).includes(role.value)) &&
      (!department || rolesOf(row).some((one) => lines.get(one)?.includes(department)))
    );
  };

  // A column is shown where one of the rows that are left has something in it.
  const showColumns = ({ groups, heads, rows }) => {
    const needed = new Set(rows.filter((row) => !row.hidden).flatMap(rolesOf));
    const shown = heads.map((head) => needed.has(head.dataset.role));
    const marked = chosen(fields.role)?.value;
    for (const [at, head] of heads.entries()) {
      const isMarked = head.dataset.role === marked;
      for (const cell of [head, ...rows.map((row) => row.cells[at + 1])]) {
        cell.hidden = !shown[at];
        cell.classList.toggle("hb-hit", isMarked);
      }
    }
    let at = 0;
    for (const group of groups) {
      group.dataset.span ??= group.colSpan;
      const width = Number(group.dataset.span);
      const left = shown.slice(at, at + width).filter(Boolean).length;
      group.hidden = left === 0;
      group.colSpan = left || 1;
      at += width;
    }
  };

  const update = () => {
    let count = 0;
    const sections = new Map();
    for (const one of tables) {
      for (const row of one.rows) {
        row.hidden = !fits(row);
        count += row.hidden ? 0 : 1;
      }
      showColumns(one);
      const isShown = one.rows.some((row) => !row.hidden);
      one.table.parentElement.hidden = !isShown;
      const section = one.table.closest(".hb-section");
      sections.set(section, { inside: one.table, isShown: isShown || sections.get(section)?.isShown });
    }
    for (const { inside, isShown } of sections.values()) showSection(inside, Boolean(isShown));
    const words = { total: String(total), count: String(count) };
    form.querySelector("[role=status]").replaceChildren(count < total ? fill(form.dataset.found, words) : "");
    form.querySelector("[data-slot=nothing]").hidden = count > 0;
  };

  // A cell that a spreadsheet would take for a formula gets an apostrophe before it, as in the file of everything.
  const csvCell = (text) => {
    const plain = /^ *[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
    return `"${plain.replaceAll('"', '""')}"`;
  };

  const csv = () => {
    const shown = tables.map((one) => ({ ...one, rows: one.rows.filter((row) => !row.hidden) }));
    const columns = new Map();
    for (const { heads } of shown) {
      for (const head of heads) if (!head.hidden) columns.set(head.dataset.role, head.textContent);
    }
    const written = [[form.dataset.topic, form.dataset.hole, ...columns.values()]];
    for (const { heads, rows } of shown) {
      for (const row of rows) {
        const marks = new Map(
          heads.map((head, at) => [
            head.dataset.role,
            [...row.cells[at + 1].children].map((mark) => mark.textContent).join(form.dataset.separator),
          ]),
        );
        const topic = row.cells[0].firstChild.data.trim();
        written.push([topic, row.dataset.hole ?? "", ...[...columns.keys()].map((role) => marks.get(role) ?? "")]);
      }
    }
    return `\uFEFF${written.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
  };

  fields.download.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
    link.download = form.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  start(form, update);
})();
