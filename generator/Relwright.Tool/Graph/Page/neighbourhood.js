// A resource in the middle, what leads to it on the left, where it leads on the right.
const ROW = 34, BOX = 24, GAP = 150, EDGE = 14, TOP = 44;
const FAMILY = getComputedStyle(document.body).fontFamily;
const NAME = "13px " + FAMILY, CHOSEN = "600 13px " + FAMILY, WORD = "11px " + FAMILY;
const measure = document.createElement("canvas").getContext("2d");

function width(text, font) {
  measure.font = font;
  return Math.ceil(measure.measureText(text).width);
}

function neighbourhood(resource) {
  const left = column(resource.in, () => resource.name), right = column(resource.out, name => name);
  const middle = width(resource.name, CHOSEN) + 28;
  const label = ways => Math.max(0, ...ways.map(row => width(row.word, WORD)));
  const leftGap = Math.max(GAP, label(left.rows) + 130), rightGap = Math.max(GAP, label(right.rows) + 130);
  const x = EDGE + left.width + (left.rows.length ? leftGap : 0);
  const total = x + middle + (right.rows.length ? rightGap + right.width : 0) + EDGE;
  const rows = Math.max(left.rows.length, right.rows.length, 1);
  const height = TOP + rows * ROW + EDGE;

  // A long list begins at the top, and so does the one it belongs to.
  const y = TOP + Math.min(rows * ROW / 2, 220);
  const drawing = shape("svg", {
    width: total, height, viewBox: `0 0 ${total} ${height}`, role: "group",
    "aria-label": `${resource.name}: ${count(left.rows.length, "resource")} lead to it, it leads to ${right.rows.length}`,
  });
  drawing.style.minWidth = Math.min(total, 560) + "px"; // smaller than that, and nobody can read it
  if (left.rows.length) drawing.append(shape("text", { class: "head", x: EDGE, y: 24 }, "leads here"));
  if (right.rows.length) drawing.append(shape("text", { class: "head", x: total - EDGE - right.width, y: 24 }, "leads to"));
  left.rows.forEach((row, index) => {
    const at = place(index, left.rows.length, rows);
    drawing.append(...way("in", row, EDGE + left.width, at, x, y, EDGE + left.width + 8, "start"));
    drawing.append(box(row, EDGE, at, left.width));
  });
  right.rows.forEach((row, index) => {
    const at = place(index, right.rows.length, rows), start = total - EDGE - right.width;
    drawing.append(...way("out", row, x + middle, y, start, at, start - 12, "end"));
    drawing.append(box(row, start, at, right.width));
  });
  drawing.append(
    shape("rect", { class: "chosen", x, y: y - 16, width: middle, height: 32 }),
    shape("text", { class: "chosen", x: x + middle / 2, y: y + 5, "text-anchor": "middle" }, resource.name));
  return element("div", { class: "picture" }, drawing);
}

/** One row for each neighbour, however many ways lead there; those with state first. A relation that is called like its target goes without saying. */
function column(neighbours, target) {
  const rows = [...neighbours].map(([name, ways]) => {
    const other = resources.get(name);
    const named = [...new Set(ways.filter(one => one.kind === "link" || one.kind === "embedded").map(one => one.word))];
    const done = [...new Set(ways.filter(one => one.kind === "answer" && one.word !== "GET").map(one => one.word))];
    const alias = ways.some(one => one.kind === "alias") ? ["same as"] : [];
    const full = [...named, ...done, ...alias].join(", ");
    const word = [...named.filter(one => one !== target(name)), ...done, ...alias].join(", ");
    return { name, other, word: word.length > 46 ? word.slice(0, 45) + "\u2026" : word, dashed: !ways.some(one => one.kind === "link"), full };
  });
  rows.sort((one, two) => hasState(two.other) - hasState(one.other) || (one.name < two.name ? -1 : 1));
  return { rows, width: Math.max(0, ...rows.map(row => width(row.name, NAME))) + 22 };
}

function place(index, own, rows) {
  const above = own < rows ? Math.min((rows - own) * ROW / 2, Math.max(0, 220 - own * ROW / 2)) : 0;
  return TOP + above + index * ROW + ROW / 2;
}

function box(row, x, y, size) {
  return shape("a", { href: href(row.name), "aria-label": `${row.name}, by ${row.full || "its answer"}` },
    shape("title", null, row.other.summary ?? row.name),
    shape("rect", { class: hasState(row.other) ? "state" : null, x, y: y - BOX / 2, width: size, height: BOX }),
    shape("text", { x: x + 11, y: y + 4.5 }, row.name));
}

function way(side, row, fromX, fromY, toX, toY, wordX, anchor) {
  const bend = Math.min(90, (toX - fromX) / 2);
  const end = toX - 7;
  const flat = row.word ? width(row.word, WORD) + 16 : 0;

  // Flat where the word stands, so that words of neighbouring rows do not meet a line.
  const line = side === "out"
    ? `M${fromX},${fromY} C${fromX + bend},${fromY} ${toX - flat - bend},${toY} ${toX - flat},${toY} L${end},${toY}`
    : `M${fromX},${fromY} L${fromX + flat},${fromY} C${fromX + flat + bend},${fromY} ${end - bend},${toY} ${end},${toY}`;
  const wordY = (side === "out" ? toY : fromY) - 4;
  return [
    shape("path", { class: `${side}${row.dashed ? " dashed" : ""}`, d: line }),
    shape("polygon", { class: `tip ${side}`, points: `${toX},${toY} ${toX - 8},${toY - 4} ${toX - 8},${toY + 4}` }),
    shape("text", { class: "word", x: wordX, y: wordY, "text-anchor": anchor }, shape("title", null, row.full), row.word),
  ];
}
