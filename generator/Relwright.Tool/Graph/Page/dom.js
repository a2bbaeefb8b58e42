// Elements. What comes from a specification becomes a text node or an attribute's value, never markup.
const SVG = "http://www.w3.org/2000/svg";

/** Makes an element; children that are null are left out, others that are no nodes become text. */
function element(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function shape(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {}))
    if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  for (const child of children.flat(Infinity))
    if (child !== null && child !== undefined) made.append(child);
  return made;
}

function count(number, one, many = one + "s") {
  return `${number} ${number === 1 ? one : many}`;
}

/** Puts a separator between items. */
function joined(items, separator = ", ") {
  return items.flatMap((item, index) => index === 0 ? [item] : [separator, item]);
}

/** A name that may break before its capitals, where there is no room for it in one line. */
function breakable(name) {
  return name.split(/(?=[A-Z])/).flatMap((part, index) => index === 0 ? [part] : [element("wbr"), part]);
}
