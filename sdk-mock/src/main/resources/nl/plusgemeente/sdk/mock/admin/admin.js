'use strict';

// What came in with requests is hostile: it is only ever put on the page as text, never as HTML.

const TEXTS = {
  nl: {
    skip: 'Naar de verzoeken', title: 'Beheer van sdk-mock', language: 'Taal',
    subtitle: 'De voorzieningen van de Omgevingswet op deze machine. Alleen testgegevens, testsleutels en testcertificaten.',
    state: 'Toestand', reset: 'Alles terugzetten', publicAddress: 'Open API’s', governmentAddress: 'API’s tussen overheden',
    requests: 'Verzoeken', pause: 'Pauzeren', requestsHint: 'Het nieuwste staat bovenaan; nieuwe verzoeken verschijnen vanzelf.',
    requestsNone: 'Er zijn nog geen verzoeken.', time: 'Tijd', request: 'Verzoek', tenant: 'Organisatie', operation: 'Operatie',
    status: 'Status', actions: 'Acties', copy: 'Kopieer als curl', copied: 'Gekopieerd.', notCopied: 'Kopiëren is niet gelukt.',
    broken: 'verbroken', unknown: 'onbekend',
    faults: 'Storingen', faultsClear: 'Alle storingen uit', faultsNone: 'Er zijn geen storingen aan.', faultAdd: 'Zet storing aan',
    kind: 'Soort', faultStatus: 'HTTP-status', duration: 'Duur in milliseconden', api: 'API', all: 'alle', always: 'steeds',
    times: 'Aantal keren', timesHint: 'Zonder aantal blijft een storing aan tot u haar uitzet.', where: 'Waar', left: 'Nog',
    off: 'Zet uit', on: 'Storing staat aan.', isOff: 'Storing staat uit.', chance: 'kans',
    tenants: 'Organisaties en certificaten', oin: 'OIN', gemeentecode: 'Gemeentecode', key: 'API-sleutel', certificate: 'Certificaat',
    daysLeft: 'Dagen geldig', keyStore: 'Sleutelbestand', show: 'Toon', hide: 'Verberg', keyOf: 'API-sleutel van', none: 'geen',
    downloads: 'Downloads', rootPem: 'is het stamcertificaat, nog geldig in dagen:', trustStore: 'is hetzelfde als PKCS#12.',
    password: 'Wachtwoord van alle sleutelbestanden:', resetDone: 'Alles is teruggezet.', thePassword: 'wachtwoord',
    gone: 'Het beheer is niet bereikbaar: draait de mock nog?',
    footer: 'Dit beheer luistert alleen op deze machine en haalt niets van het netwerk.',
    counts: { requests: 'verzoeken', handshakes: 'TLS-handshakes', findings: 'bevindingen', faults: 'storingen', documents: 'documenten',
      samenwerkingen: 'samenwerkingen', verzoeken: 'aanvragen en meldingen', contracts: 'FSC-contracten', recorded: 'opgenomen antwoorden' },
    news: (count) => (count === 1 ? 'Nieuw verzoek: ' : count + ' nieuwe verzoeken, het laatste: '),
  },
  en: {
    skip: 'To the requests', title: 'Administration of sdk-mock', language: 'Language',
    subtitle: 'The facilities of the Omgevingswet on this machine. Test data, test keys and test certificates only.',
    state: 'State', reset: 'Reset everything', publicAddress: 'Open APIs', governmentAddress: 'APIs between governments',
    requests: 'Requests', pause: 'Pause', requestsHint: 'The newest is at the top; new requests appear by themselves.',
    requestsNone: 'There are no requests yet.', time: 'Time', request: 'Request', tenant: 'Organisation', operation: 'Operation',
    status: 'Status', actions: 'Actions', copy: 'Copy as curl', copied: 'Copied.', notCopied: 'Copying did not work.',
    broken: 'broken off', unknown: 'unknown',
    faults: 'Faults', faultsClear: 'All faults off', faultsNone: 'No faults are on.', faultAdd: 'Switch fault on',
    kind: 'Kind', faultStatus: 'HTTP status', duration: 'Duration in milliseconds', api: 'API', all: 'all', always: 'always',
    times: 'Number of times', timesHint: 'Without a number a fault stays on until you switch it off.', where: 'Where', left: 'Left',
    off: 'Switch off', on: 'Fault is on.', isOff: 'Fault is off.', chance: 'chance',
    tenants: 'Organisations and certificates', oin: 'OIN', gemeentecode: 'Gemeentecode', key: 'API key', certificate: 'Certificate',
    daysLeft: 'Days valid', keyStore: 'Key store', show: 'Show', hide: 'Hide', keyOf: 'API key of', none: 'none',
    downloads: 'Downloads', rootPem: 'is the root certificate, days valid still:', trustStore: 'is the same as PKCS#12.',
    password: 'Password of all key stores:', resetDone: 'Everything is reset.', thePassword: 'password',
    gone: 'The administration cannot be reached: is the mock still running?',
    footer: 'This administration listens on this machine only and gets nothing from the network.',
    counts: { requests: 'requests', handshakes: 'TLS handshakes', findings: 'findings', faults: 'faults', documents: 'documents',
      samenwerkingen: 'samenwerkingen', verzoeken: 'verzoeken', contracts: 'FSC contracts', recorded: 'recorded answers' },
    news: (count) => (count === 1 ? 'New request: ' : count + ' new requests, the last: '),
  },
};

const MOST_ROWS = 200;
const id = (name) => document.getElementById(name);
let language = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
let last = 0;
let paused = false;
let operations = {};
let tenants = { tenants: [] };
let password = '';
const rows = [];
const revealed = new Set();

function text(key) {
  return TEXTS[language][key];
}

// An element with text, attributes and children; never with HTML.
function make(tag, options = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name === 'text') made.textContent = value;
    else if (name === 'click') made.addEventListener('click', value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

async function call(method, path, body) {
  const options = { method, headers: {} };
  if (method !== 'GET') {
    options.headers['Content-Type'] = 'application/json';
    if (body) options.body = JSON.stringify(body);
  }
  const response = await fetch(path, options);
  if (!response.ok) throw new Error((await response.json()).error);
  return response.status === 204 ? null : response.json();
}

// What a person asked for: a failure is said, and nothing else happens.
async function act(deed, done) {
  try {
    await deed();
    problem('');
    say(text(done));
    await refresh();
  } catch (failure) {
    problem(failure instanceof TypeError ? text('gone') : failure.message);
  }
}

function say(words) {
  id('news').textContent = words;
}

function problem(words) {
  const place = id('problem');
  if (place.textContent !== words) place.textContent = words;
  place.hidden = words === '';
}

// --- requests

function requestRow(request) {
  const where = make('th', { scope: 'row', class: 'code url' },
    make('span', { class: 'method', text: request.method }), ' ', make('span', { text: request.url }));
  if (request.refusal) where.append(make('span', { class: 'reason', text: request.refusal }));
  const broken = request.status === 0;
  const good = !broken && request.status < 400;
  const row = make('tr', {},
    make('td', { class: 'time', text: new Date(request.at).toLocaleTimeString(language) }),
    where,
    make('td', { text: request.tenant || text('unknown') }),
    make('td', {}, request.api, make('br'), request.operation),
    make('td', { class: 'number' }, make('span', { class: good ? 'good' : 'bad', text: broken ? text('broken') : request.status })),
    make('td', {}));
  if (request.curl) {
    row.lastChild.append(make('button', {
      type: 'button', class: 'small', text: text('copy'),
      'aria-label': text('copy') + ': ' + request.method + ' ' + request.url,
      click: () => navigator.clipboard.writeText(request.curl).then(() => say(text('copied')), () => problem(text('notCopied'))),
    }));
  }
  return row;
}

function showRequests(page, announce) {
  if (page.last < last) { // another mock, with other keys
    location.reload();
    return;
  }
  const body = id('requests-table').tBodies[0];
  while (rows.length > 0 && rows[rows.length - 1].number < page.oldest) {
    rows.pop();
    body.lastElementChild.remove();
  }
  for (const request of [...page.requests].reverse()) {
    rows.unshift(request);
    body.prepend(requestRow(request));
    if (rows.length > MOST_ROWS) {
      rows.pop();
      body.lastElementChild.remove();
    }
  }
  last = page.last;
  id('requests-table').hidden = rows.length === 0;
  id('requests-none').hidden = rows.length > 0;
  const newest = page.requests[0];
  if (announce && newest) {
    say(text('news')(page.requests.length) + newest.method + ' ' + newest.url.slice(0, 120) + ', '
      + (newest.status || text('broken')) + (newest.refusal ? ', ' + newest.refusal : ''));
  }
}

// --- faults

function choose(select, values, every) {
  const chosen = select.value;
  select.replaceChildren(...(every ? [make('option', { value: '', text: text('all') })] : []),
    ...values.map((value) => make('option', { value, text: value })));
  if (values.includes(chosen)) select.value = chosen;
}

function showChoices() {
  choose(id('kind'), operations.kinds || [], false);
  choose(id('api'), Object.keys(operations.operations || {}), true);
  choose(id('fault-tenant'), tenants.tenants.map((tenant) => tenant.id), true);
  fitForm();
}

function fitForm() {
  const kind = id('kind').value;
  id('status').parentElement.hidden = kind !== 'STATUS';
  id('durationMillis').parentElement.hidden = !['DELAY', 'SLOW_BODY'].includes(kind);
  choose(id('operation'), (operations.operations || {})[id('api').value] || [], true);
}

function newFault() {
  const fault = { kind: id('kind').value };
  for (const name of ['api', 'operation']) if (id(name).value) fault[name] = id(name).value;
  if (id('fault-tenant').value) fault.tenant = id('fault-tenant').value;
  for (const name of ['status', 'durationMillis', 'times']) {
    if (!id(name).parentElement.hidden && id(name).value !== '') fault[name] = Number(id(name).value);
  }
  return fault;
}

function faultName(fault) {
  const more = [fault.status, fault.durationMillis && fault.durationMillis + ' ms',
    fault.chance < 1 && text('chance') + ' ' + fault.chance];
  return [fault.kind, ...more.filter(Boolean)].join(', ');
}

function faultPlace(fault) {
  return fault.api ? fault.api + (fault.operation ? ' ' + fault.operation : '') : text('all');
}

// Rows that stay are kept, so that the keyboard's focus in them stays too.
function showFaults(faults) {
  const body = id('faults-table').tBodies[0];
  const kept = new Map([...body.rows].map((row) => [row.dataset.id, row]));
  const shown = faults.map((fault) => {
    const row = kept.get(String(fault.id)) || make('tr', { 'data-id': fault.id },
      make('th', { scope: 'row', class: 'code', text: faultName(fault) }),
      make('td', { text: faultPlace(fault) }), make('td', { text: fault.tenant || text('all') }), make('td'),
      make('td', {}, make('button', {
        type: 'button', class: 'small', text: text('off'),
        'aria-label': text('off') + ': ' + faultName(fault) + ', ' + faultPlace(fault),
        click: () => act(() => call('DELETE', '/api/faults/' + fault.id), 'isOff').then(() => id('kind').focus()),
      })));
    const left = fault.left === undefined ? text('always') : String(fault.left);
    if (row.cells[3].textContent !== left) row.cells[3].textContent = left;
    kept.delete(String(fault.id));
    return row;
  });
  kept.forEach((row) => row.remove());
  shown.forEach((row, i) => body.rows[i] !== row && body.insertBefore(row, body.rows[i] || null));
  id('faults-table').hidden = faults.length === 0;
  id('faults-none').hidden = faults.length > 0;
}

// --- tenants and certificates

function secret(name, value) {
  const shown = make('span', { class: 'secret' });
  const button = make('button', { type: 'button', class: 'small' });
  const fit = () => {
    const open = revealed.has(name);
    shown.textContent = open ? value : '••••••••';
    button.textContent = text(open ? 'hide' : 'show');
    button.setAttribute('aria-pressed', String(open));
    button.setAttribute('aria-label', button.textContent + ': ' + name);
  };
  button.addEventListener('click', () => {
    if (!revealed.delete(name)) revealed.add(name);
    fit();
  });
  fit();
  return make('span', { class: 'keys' }, shown, button);
}

function days(certificate) {
  return make('span', {
    class: certificate.daysLeft < 0 ? 'bad' : certificate.daysLeft < 30 ? 'warm' : 'good', text: certificate.daysLeft,
  });
}

function showTenants() {
  id('tenants-table').tBodies[0].replaceChildren(...tenants.tenants.map((tenant) => make('tr', {},
    make('th', { scope: 'row' }, tenant.name, make('br'), make('code', { text: tenant.id })),
    make('td', { class: 'code', text: tenant.oin }),
    make('td', { class: 'code', text: tenant.gemeentecode || text('none') }),
    make('td', {}, secret(text('keyOf') + ' ' + tenant.id, tenant.apiKey)),
    make('td', { class: 'code url', text: tenant.certificate.subject }),
    make('td', { class: 'number' }, days(tenant.certificate)),
    make('td', {}, make('a', { href: '/api/pki/' + encodeURIComponent(tenant.id) + '.p12', download: '', text: tenant.id + '.p12' })))));
  if (tenants.root) id('root-days').replaceChildren(days(tenants.root));
  id('password').replaceChildren(secret(text('thePassword'), password));
}

// --- state

function showState(state) {
  const tiles = id('counts');
  for (const [name, count] of Object.entries(state.counts)) {
    let value = document.getElementById('count-' + name);
    if (!value) {
      value = make('dd', { id: 'count-' + name });
      tiles.append(make('div', {}, make('dt', { 'data-count': name, text: text('counts')[name] || name }), value));
    }
    if (value.textContent !== String(count)) value.textContent = count;
  }
  for (const name of ['publicAddress', 'governmentAddress']) id(name).textContent = state[name];
}

// --- all of it

function showTexts() {
  document.documentElement.lang = language;
  document.title = text('title');
  document.querySelectorAll('[data-text]').forEach((place) => { place.textContent = text(place.dataset.text); });
  document.querySelectorAll('[data-label]').forEach((place) => place.setAttribute('aria-label', text(place.dataset.label)));
  document.querySelectorAll('[data-count]').forEach((place) => { place.textContent = text('counts')[place.dataset.count]; });
  for (const one of ['nl', 'en']) id(one).setAttribute('aria-pressed', String(one === language));
  id('requests-table').tBodies[0].replaceChildren(...rows.map(requestRow));
  id('faults-table').tBodies[0].replaceChildren();
  showChoices();
  showTenants();
}

let busy = false;

async function refresh(announce = false) {
  if (busy) return;
  busy = true;
  try {
    const [page, faults, state] = await Promise.all(
      [call('GET', '/api/requests?after=' + last), call('GET', '/api/faults'), call('GET', '/api/state')]);
    if (!paused) showRequests(page, announce);
    showFaults(faults.faults);
    showState(state);
    if (id('problem').textContent === text('gone')) problem('');
  } catch (failure) {
    problem(text('gone'));
  } finally {
    busy = false;
  }
}

function speak(one) {
  language = one;
  try {
    localStorage.setItem('language', one);
  } catch (denied) { // a browser that keeps nothing begins in its own language again
  }
  showTexts();
  return refresh();
}

async function start() {
  try {
    language = localStorage.getItem('language') in TEXTS ? localStorage.getItem('language') : language;
  } catch (denied) { // as above
  }
  for (const one of ['nl', 'en']) id(one).addEventListener('click', () => speak(one));
  id('reset').addEventListener('click', () => act(() => call('POST', '/api/reset', {}), 'resetDone'));
  id('faults-clear').addEventListener('click', () => act(() => call('DELETE', '/api/faults'), 'isOff'));
  id('pause').addEventListener('click', () => {
    paused = !paused;
    id('pause').setAttribute('aria-pressed', String(paused));
  });
  id('kind').addEventListener('change', fitForm);
  id('api').addEventListener('change', fitForm);
  id('fault-form').addEventListener('submit', (event) => {
    event.preventDefault();
    act(() => call('POST', '/api/faults', newFault()), 'on');
  });
  showTexts();
  try {
    [operations, tenants, password] = await Promise.all([call('GET', '/api/operations'), call('GET', '/api/tenants'),
      fetch('/api/pki/password').then((response) => response.text())]);
  } catch (failure) {
    problem(text('gone'));
  }
  showTexts();
  await refresh();
  setInterval(() => document.visibilityState === 'visible' && refresh(true), 1000);
}

start();
