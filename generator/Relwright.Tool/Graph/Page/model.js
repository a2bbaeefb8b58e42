// What the specification says, and what follows from it.
const api = JSON.parse(document.getElementById("data").textContent);
const resources = new Map(api.resources.map(resource => [resource.name, resource]));
const enums = new Map(api.enums.map(([name, ...values]) => [name, values]));
const errors = new Map(api.errors.map(error => [error.name, error]));
const scopes = new Map(api.scopes.map(scope => [scope.name, scope]));

for (const resource of api.resources) {
  resource.out = new Map();
  resource.in = new Map();
}

for (const [from, to, kind, word] of api.edges) {
  const way = { kind, word };
  collect(resources.get(from).out, to, way);
  collect(resources.get(to).in, from, way);
}

function collect(ways, name, way) {
  if (!ways.has(name)) ways.set(name, []);
  ways.get(name).push(way);
}

/** Whether a resource has state of its own, rather than being something that can be done. */
function hasState(resource) {
  const shown = resources.get(resource.sameAs) ?? resource;
  return shown.properties.length > 0 || shown.embedded.length > 0 || resource.operations.some(one => one.verb === "GET");
}

/** The resources in groups, nearest to the root first; what no way leads to comes last. */
function steps() {
  const groups = new Map();
  for (const resource of api.resources) {
    const step = resource.distance ?? Infinity;
    if (!groups.has(step)) groups.set(step, []);
    groups.get(step).push(resource);
  }
  return [...groups].sort(([one], [other]) => one - other);
}

function stepName(step) {
  if (step === 0) return "The root";
  return step === Infinity ? "No way leads here" : count(step, "step") + " away";
}

function href(name) {
  return "#" + encodeURIComponent(name);
}

/** All that search looks at, with a word for where it was found. */
function words(resource) {
  return [
    ["", resource.name], ["rel", resource.rel],
    ...resource.properties.map(one => ["property", one.name]),
    ...resource.links.map(one => ["link", one.rel]),
    ...resource.embedded.map(one => ["embedded", one.rel]),
    ...resource.operations.flatMap(one => one.errors).map(name => ["error", name]),
    ...[...resource.scopes, ...resource.operations.flatMap(one => one.scopes)].map(name => ["scope", name]),
    ...resource.operations.flatMap(one => [...one.query, ...(one.body?.members ?? [])]).map(one => ["parameter", one.name]),
    ["summary", resource.summary],
  ].filter(([, text]) => text);
}
