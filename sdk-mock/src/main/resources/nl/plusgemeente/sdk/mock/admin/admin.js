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
    connections: 'Mislukte verbindingen', connectionsNone: 'Er is geen verbinding mislukt.', door: 'Bij', reason: 'Reden',
    connectionsHint: 'Wat al in de TLS-handshake ophield, zoals met een certificaat dat niet wordt aanvaard: dan is er geen verzoek.',
    faults: 'Storingen', faultsClear: 'Alle storingen uit', faultsNone: 'Er zijn geen storingen aan.', faultAdd: 'Zet storing aan',
    kind: 'Soort', faultStatus: 'HTTP-status', duration: 'Duur in milliseconden', api: 'API', all: 'alle', always: 'steeds',
    times: 'Aantal keren', timesHint: 'Zonder aantal blijft een storing aan tot u haar uitzet.', where: 'Waar', left: 'Nog',
    off: 'Zet uit', on: 'Storing staat aan.', isOff: 'Storing staat uit.', chance: 'kans',
    tenants: 'Organisaties en certificaten', oin: 'OIN', gemeentecode: 'Gemeentecode', key: 'API-sleutel', certificate: 'Certificaat',
    daysLeft: 'Dagen geldig', keyStore: 'Sleutelbestand', show: 'Toon', hide: 'Verberg', keyOf: 'API-sleutel van', none: 'geen',
    ended: 'verlopen', endsSoon: 'loopt bijna af: vernieuw het', earlierToo: 'ook nog aanvaard, dagen geldig:',
    server: 'Server', serverDays: 'Certificaat van de server, nog geldig in dagen:', certificates: 'Certificaten veranderen',
    whose: 'Van wie', deed: 'Wat', days: 'Dagen', certificateChange: 'Verander certificaat',
    certificateChanged: 'Certificaat is veranderd.',
    certificatesHint: 'Het nieuwe geldt voor nieuwe verbindingen. Een ouder certificaat van een organisatie blijft aanvaard tot het is ingetrokken.',
    deeds: { RENEW: 'Vernieuw', END_IN: 'Laat aflopen over dagen', EXPIRE: 'Verlopen', WITHDRAW_OLD: 'Trek oudere in' },
    downloads: 'Downloads', rootPem: 'is het stamcertificaat, nog geldig in dagen:', trustStore: 'is hetzelfde als PKCS#12.',
    password: 'Wachtwoord van alle sleutelbestanden:', resetDone: 'Alles is teruggezet.', thePassword: 'wachtwoord',
    gone: 'Het beheer is niet bereikbaar: draait de mock nog?',
    footer: 'Dit beheer luistert alleen op deze machine en haalt niets van het netwerk.',
    counts: { requests: 'verzoeken', handshakes: 'TLS-handshakes', refusedConnections: 'mislukte verbindingen', findings: 'bevindingen',
      faults: 'storingen', documents: 'documenten', samenwerkingen: 'samenwerkingen', verzoeken: 'aanvragen en meldingen',
      contracts: 'FSC-contracten', recorded: 'opgenomen antwoorden' },
    clock: 'Klok van de mock', stateShow: 'Toestand lezen en zetten', part: 'Onderdeel', stateRead: 'Lees', stateSet: 'Zet',
    document: 'Document (JSON)', stateIsRead: 'Toestand gelezen.', stateIsSet: 'Toestand gezet.', rotateKeys: 'Nieuwe sleutel voor tokens',
    dropOldKeys: 'Oude sleutels intrekken', keysRotated: 'Tokens worden met een nieuwe sleutel getekend.',
    keysDropped: 'Alleen de nieuwste sleutel is nog gepubliceerd.', readOnlyPart: 'Alleen te lezen.',
    findings: 'Bevindingen', findingsHint: 'Wat in productie nooit mag, gevonden in verzoeken. Het adres staat er niet bij: dat kan zijn wat er mis is.',
    findingsNone: 'Er is niets gevonden.', check: 'Controle', scenarios: 'Slechte dagen', begunAt: 'begonnen om',
    scenariosHint: 'Meer dan een tegelijk kan; alles terugzetten maakt er een eind aan.', begin: 'Begin', isBegun: 'Scenario is begonnen.',
    conditions: 'Voorwaarden: kans, tijd, boven een aantal', chanceLabel: 'Kans, boven 0 tot en met 1', from: 'Van', until: 'Tot',
    beyond: 'Boven zo veel verzoeken', windowMillis: 'Per venster, in milliseconden', fromUntil: ['van', 'tot'], beyondName: ['boven', 'per'],
    parts: {
      verzoeken: 'Aanvragen en meldingen van burgers, en wat begonnen en niet ingediend is.',
      samenwerkingen: 'Samenwerkingen met documenten, actieverzoeken, berichten en notificaties.',
      downloads: 'De aanvragen van een ZIP, en hoe vaak naar elke is gevraagd: bij drie is hij er.',
      oauth: 'De tokenserver: afwijking van de klok, duur van tokens, en wie er bekend zijn.',
      exchange: 'De partner in ondertekend uitwisselen: wat hij eist en hoe hij antwoordt.',
      keys: 'De sleutels van de tokenserver. Ze worden gemaakt, en zijn dus niet te zetten; de knoppen eronder vernieuwen ze.',
      tokens: 'De verzoeken om tokens die zijn beantwoord.',
      messages: 'Wat de partner heeft ontvangen, zonder inhoud.',
      contracts: 'FSC-contracten. Ze zijn ondertekend, en dus niet te zetten.',
    },
    checks: {
      BSN_IN_URL: 'Een BSN in het adres: adressen komen in logboeken terecht. Zet het in de body of in een header.',
      KEY_TO_OTHER_API: 'Een API-sleutel ging naar een API die er geen vraagt.',
      NO_CORRELATION_ID: 'Iets heeft het correlatienummer van de SDK uit het verzoek gehaald.',
      UNSIGNED_MESSAGE: 'Het bericht is niet ondertekend, en de ontvanger neemt alleen ondertekende.',
    },
    bad: {
      'quota': 'Elke organisatie mag 5 keer per seconde; daarboven komt 429 met Retry-After.',
      'busy-gateway': 'Een op de vijf verzoeken krijgt 429 zonder Retry-After.',
      'unreliable': 'Twee op de drie verzoeken krijgen 503 zonder Retry-After; hetzelfde verzoek gaat even later goed.',
      'error-as-success': 'Een op de vijf verzoeken krijgt een foutmelding met status 200, en een op de twintig een pagina voor mensen met status 200.',
      'outage': 'Alles is 500, en niets zegt hoe lang.',
      'maintenance': 'Een uur lang is alles 503, met het eind in Retry-After.',
      'slow-day': 'Een op de vier verzoeken wacht 3 seconden, en een op de tien krijgt zijn antwoord in druppels over 5 seconden.',
      'broken-connections': 'Een op de tien verzoeken breekt af: een half antwoord, geen, of een verbroken verbinding.',
      'one-tenant': 'Alles van de eerste organisatie is 503; de andere merken niets.',
      'rotated-keys': 'De tokenserver tekent met een nieuwe sleutel, en publiceert de oude niet meer.',
      'clock-skew': 'De klok van de tokenserver loopt twee minuten voor.',
      'expired-server-certificate': 'Nieuwe verbindingen krijgen een certificaat van de server te zien dat is verlopen.',
      'certificate-ends-soon': 'De certificaten van de server en van de eerste organisatie lopen over 10 dagen af.',
      'notifications-twice': 'Elke notificatie van Samenwerken komt twee keer.',
      'notifications-lost': 'In de helft van de antwoorden van Samenwerken ontbreekt de eerste notificatie.',
      'notifications-reversed': 'Notificaties van Samenwerken komen met de nieuwste eerst.',
    },
    refusals: {
      HOST: () => 'Open het beheer op zijn eigen adres: 127.0.0.1 of localhost, met de poort.',
      ORIGIN: () => 'Vanuit een browser mag alleen de eigen pagina iets wijzigen.',
      CONTENT_TYPE: () => 'Een wijziging moet als JSON worden gestuurd.',
      TOO_LARGE: () => 'Het document is te groot.',
      NOT_FOUND: () => 'Op dit adres is niets.',
      METHOD: () => 'Dit adres kent die methode niet.',
      QUERY: () => 'De vraag achter het adres wordt niet begrepen.',
      BODY: () => 'Dit is niet één JSON-object met elk lid één keer.',
      MEMBER_UNKNOWN: (member) => 'Er is geen lid “' + member + '”.',
      MEMBER_MISSING: (member) => '“' + member + '” ontbreekt.',
      MEMBER_WRONG: (member) => '“' + member + '” heeft een waarde die hier niet kan.',
      TOO_MANY_FAULTS: () => 'Er zijn al 100 storingen: zet er eerst een paar uit.',
      TOO_MANY_CERTIFICATES: () => 'De organisatie heeft al 20 certificaten: trek eerst de oudere in.',
      NO_FAULT: () => 'Die storing is er niet meer.',
      NO_SCENARIO: () => 'Zo’n scenario is er niet.',
      NO_PART: () => 'Zo’n onderdeel van de toestand is er niet.',
      READ_ONLY: () => 'Dit onderdeel is alleen te lezen.',
    },
    causes: {
      NO_CERTIFICATE: 'De aanroeper toonde geen certificaat.',
      CERTIFICATE_EXPIRED: 'Het certificaat is verlopen, volgens de klok van de mock.',
      CERTIFICATE_NOT_YET_VALID: 'Het certificaat is nog niet geldig, volgens de klok van de mock.',
      CERTIFICATE_REVOKED: 'Het certificaat is ingetrokken.',
      CERTIFICATE_NOT_TRUSTED: 'Het certificaat is niet van de root van deze mock, of niet voor clients.',
      SERVER_REFUSED: 'De aanroeper aanvaardt de server niet: kent hij de root van deze mock?',
      NO_TLS: 'Wat de aanroeper stuurde is geen TLS: heeft hij een adres met http in plaats van https?',
      CLOSED: 'De aanroeper verbrak de verbinding voordat die er was: kent hij de root van deze mock?',
    },
    found: 'Gevonden in een verzoek: ',
    notMade: 'Verbinding mislukt: ',
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
    connections: 'Failed connections', connectionsNone: 'No connection failed.', door: 'At', reason: 'Reason',
    connectionsHint: 'What came to nothing in the handshake of TLS, as with a certificate that is not accepted: there is no request then.',
    faults: 'Faults', faultsClear: 'All faults off', faultsNone: 'No faults are on.', faultAdd: 'Switch fault on',
    kind: 'Kind', faultStatus: 'HTTP status', duration: 'Duration in milliseconds', api: 'API', all: 'all', always: 'always',
    times: 'Number of times', timesHint: 'Without a number a fault stays on until you switch it off.', where: 'Where', left: 'Left',
    off: 'Switch off', on: 'Fault is on.', isOff: 'Fault is off.', chance: 'chance',
    tenants: 'Organisations and certificates', oin: 'OIN', gemeentecode: 'Gemeentecode', key: 'API key', certificate: 'Certificate',
    daysLeft: 'Days valid', keyStore: 'Key store', show: 'Show', hide: 'Hide', keyOf: 'API key of', none: 'none',
    ended: 'ended', endsSoon: 'ends soon: renew it', earlierToo: 'accepted as well, days valid:',
    server: 'Server', serverDays: 'Certificate of the server, days valid still:', certificates: 'Change certificates',
    whose: 'Whose', deed: 'What', days: 'Days', certificateChange: 'Change certificate', certificateChanged: 'Certificate is changed.',
    certificatesHint: 'The new one holds for new connections. An earlier certificate of an organisation is accepted until it is withdrawn.',
    deeds: { RENEW: 'Renew', END_IN: 'Have it end in days', EXPIRE: 'Expired', WITHDRAW_OLD: 'Withdraw earlier ones' },
    downloads: 'Downloads', rootPem: 'is the root certificate, days valid still:', trustStore: 'is the same as PKCS#12.',
    password: 'Password of all key stores:', resetDone: 'Everything is reset.', thePassword: 'password',
    gone: 'The administration cannot be reached: is the mock still running?',
    footer: 'This administration listens on this machine only and gets nothing from the network.',
    counts: { requests: 'requests', handshakes: 'TLS handshakes', refusedConnections: 'failed connections', findings: 'findings',
      faults: 'faults', documents: 'documents', samenwerkingen: 'samenwerkingen', verzoeken: 'verzoeken',
      contracts: 'FSC contracts', recorded: 'recorded answers' },
    clock: 'Clock of the mock', stateShow: 'Read and set the state', part: 'Part', stateRead: 'Read', stateSet: 'Set',
    document: 'Document (JSON)', stateIsRead: 'State is read.', stateIsSet: 'State is set.', rotateKeys: 'New key for tokens',
    dropOldKeys: 'Withdraw old keys', keysRotated: 'Tokens are signed with a new key.',
    keysDropped: 'Only the newest key is published now.', readOnlyPart: 'Can be read only.',
    findings: 'Findings', findingsHint: 'What must never be in production, found in requests. Addresses are not shown: one may be what is wrong.',
    findingsNone: 'Nothing was found.', check: 'Check', scenarios: 'Bad days', begunAt: 'begun at',
    scenariosHint: 'Several may go on at once; resetting everything ends them.', begin: 'Begin', isBegun: 'Scenario has begun.',
    conditions: 'Conditions: chance, time, beyond a number', chanceLabel: 'Chance, above 0, at most 1', from: 'From', until: 'Until',
    beyond: 'Beyond so many requests', windowMillis: 'In each window, in milliseconds', fromUntil: ['from', 'until'], beyondName: ['beyond', 'in'],
    parts: {
      verzoeken: 'Requests of citizens, and those that were begun and not filed.',
      samenwerkingen: 'Samenwerkingen with documents, actieverzoeken, berichten and notificaties.',
      downloads: 'The requests for a ZIP, and how often each was asked about: at three it is there.',
      oauth: 'The authorization server: how wrong its clock is, how long tokens last, and who is known.',
      exchange: 'The partner in signed exchange: what it demands and how it answers.',
      keys: 'The keys of the authorization server. They are made, and so cannot be set; the buttons below renew them.',
      tokens: 'The requests for tokens that were answered.',
      messages: 'What the partner received, without the content.',
      contracts: 'Contracts of FSC. They are signed, and so cannot be set.',
    },
    checks: {
      BSN_IN_URL: 'A BSN in the address: addresses end up in logs. Send it in the body or in a header.',
      KEY_TO_OTHER_API: 'An API key went to an API that asks for none.',
      NO_CORRELATION_ID: 'Something took the correlation id of the SDK out of the request.',
      UNSIGNED_MESSAGE: 'The message has no signature, and its receiver takes signed ones only.',
    },
    bad: {}, // their descriptions are in English
    refusals: {}, // the administration refuses in English
    causes: {}, // as their reasons are
    found: 'Found in a request: ',
    notMade: 'Connection failed: ',
    news: (count) => (count === 1 ? 'New request: ' : count + ' new requests, the last: '),
  },
};

const MOST_ROWS = 200;
const id = (name) => document.getElementById(name);
let language = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
let last = 0;
let paused = false;
let found = 0;
let failed = [];
let operations = {};
let parts = {};
let tenants = { tenants: [] };
let password = '';
let changes = -1;
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
    if (body) options.body = typeof body === 'string' ? body : JSON.stringify(body);
  }
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(refusal(await response.json()));
  return response.status === 204 ? null : response.json();
}

// A refusal in the language of the page; with the field as the page names it, where there is one.
function refusal({ code, error, member = '' }) {
  const words = text('refusals')[code];
  const field = document.querySelector('label[for="' + CSS.escape(member === 'tenant' ? 'fault-tenant' : member) + '"]');
  return words ? words(field ? field.textContent : member) : error;
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
    make('span', { class: 'method', text: request.method }), ' ', make('span', { text: request.url || text('unknown') }));
  for (const words of [request.refusal, request.remark]) {
    if (words) where.append(make('span', { class: 'reason', text: words }));
  }
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

// --- connections

// The facilities say it in English.
function inWords({ cause, reason }) {
  return text('causes')[cause] || reason;
}

// Anew only where there is a change, so that what a reader selects stays so.
function showConnections(refused, announce) {
  const isNew = JSON.stringify(refused) !== JSON.stringify(failed);
  failed = refused;
  id('connections-table').hidden = refused.length === 0;
  id('connections-none').hidden = refused.length > 0;
  if (!isNew) return;
  const doors = { public: text('publicAddress'), government: text('governmentAddress') };
  id('connections-table').tBodies[0].replaceChildren(...refused.map((one) => make('tr', {},
    make('td', { class: 'time', text: new Date(one.at).toLocaleTimeString(language) }),
    make('th', { scope: 'row', text: inWords(one) }),
    make('td', { text: doors[one.door] || one.door }),
    make('td', { text: one.tenant || text('unknown') }),
    make('td', { class: 'code url', text: one.subject || text('none') }))));
  if (announce && refused.length > 0) say(text('notMade') + inWords(refused[0]));
}

// --- faults

function choose(select, values, every, words = {}) {
  const chosen = select.value;
  select.replaceChildren(...(every ? [make('option', { value: '', text: words[''] || text('all') })] : []),
    ...values.map((value) => make('option', { value, text: words[value] || value })));
  if (values.includes(chosen)) select.value = chosen;
}

function showChoices() {
  choose(id('kind'), operations.kinds || [], false);
  choose(id('api'), Object.keys(operations.operations || {}), true);
  choose(id('fault-tenant'), tenants.tenants.map((tenant) => tenant.id), true);
  choose(id('whose'), tenants.tenants.map((tenant) => tenant.id), true, { '': text('server') });
  choose(id('deed'), Object.keys(text('deeds')), false, text('deeds'));
  fitForm();
  fitDeed();
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
  for (const name of ['chance', 'beyond', 'windowMillis']) if (id(name).value !== '') fault[name] = Number(id(name).value);
  for (const name of ['from', 'until']) if (id(name).value !== '') fault[name] = new Date(id(name).value).toISOString();
  return fault;
}

function moment(instant) {
  return new Date(instant).toLocaleString(language, { dateStyle: 'short', timeStyle: 'medium' });
}

function faultName(fault) {
  const more = [fault.status, fault.durationMillis && fault.durationMillis + ' ms',
    fault.chance < 1 && text('chance') + ' ' + fault.chance,
    fault.from && text('fromUntil')[0] + ' ' + moment(fault.from) + ' ' + text('fromUntil')[1] + ' ' + moment(fault.until),
    fault.windowMillis && text('beyondName')[0] + ' ' + fault.beyond + ' ' + text('beyondName')[1] + ' ' + fault.windowMillis + ' ms'];
  return [fault.kind, ...more.filter(Boolean)].join(', ');
}

function faultPlace(fault) {
  return fault.api ? fault.api + (fault.operation ? ' ' + fault.operation : '') : text('all');
}

// --- findings

function showFindings(findings, announce) {
  const body = id('findings-table').tBodies[0];
  if (findings.length < body.rows.length) body.replaceChildren();
  for (const one of findings.slice(body.rows.length)) {
    body.append(make('tr', {},
      make('th', { scope: 'row' }, make('code', { text: one.check }), make('span', { class: 'what', text: text('checks')[one.check] || one.what })),
      make('td', {}, (one.method + ' ' + one.api).trim(), make('br'), one.operation),
      make('td', { text: one.tenant || text('unknown') }),
      make('td', { class: 'time', text: new Date(one.at).toLocaleTimeString(language) })));
  }
  if (announce && findings.length > found) say(text('found') + text('checks')[findings[findings.length - 1].check]);
  found = findings.length;
  id('findings-table').hidden = found === 0;
  id('findings-none').hidden = found > 0;
}

// --- scenarios

// The buttons stay, so that the keyboard's focus stays too.
function showScenarios(scenarios) {
  const list = id('scenarios');
  const kept = new Map([...list.children].map((item) => [item.dataset.name, item]));
  for (const one of scenarios) {
    const item = kept.get(one.name) || scenarioItem(one);
    kept.delete(one.name);
    if (!item.isConnected) list.append(item);
    const begun = one.begun ? text('begunAt') + ' ' + new Date(one.begun).toLocaleTimeString(language) : '';
    const place = item.querySelector('.begun');
    if (place.textContent !== begun) place.textContent = begun;
    place.hidden = begun === '';
  }
  kept.forEach((item) => item.remove());
}

function scenarioItem(one) {
  const item = make('li', { 'data-name': one.name },
    make('div', {}, make('code', { text: one.name }), make('span', { class: 'what', text: text('bad')[one.name] || one.description })),
    make('span', { class: 'begun mark warm', hidden: '' }));
  if (one.description) {
    item.append(make('button', {
      type: 'button', class: 'small', text: text('begin'), 'aria-label': text('begin') + ': ' + one.name,
      click: () => act(() => call('POST', '/api/scenarios/' + encodeURIComponent(one.name), {}), 'isBegun'),
    }));
  }
  return item;
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

// In words as well as in colour, so that nobody has to see colours.
function days(certificate) {
  const left = certificate.daysLeft;
  const words = left < 0 ? ' ' + text('ended') : left < 30 ? ' ' + text('endsSoon') : '';
  return make('span', { class: left < 0 ? 'bad' : left < 30 ? 'warm' : 'good', text: left + words });
}

function earlier(tenant) {
  return tenant.earlier.map((certificate) => make('span', { class: 'what' }, text('earlierToo') + ' ', days(certificate)));
}

function showCertificates(certificates) {
  id('server-days').replaceChildren(days(certificates.server));
}

// Hundreds of tenants are asked for only when there is something new.
async function renewed(certificates) {
  if (certificates.changes !== changes) {
    tenants = await call('GET', '/api/tenants');
    changes = certificates.changes;
    showChoices();
    showTenants();
  }
  showCertificates(certificates);
}

function fitDeed() {
  id('days').parentElement.hidden = id('deed').value !== 'END_IN';
}

function newCertificate() {
  const asked = { deed: id('deed').value };
  if (id('whose').value) asked.tenant = id('whose').value;
  if (asked.deed === 'END_IN') asked.days = Number(id('days').value);
  return asked;
}

function showTenants() {
  id('tenants-table').tBodies[0].replaceChildren(...tenants.tenants.map((tenant) => make('tr', {},
    make('th', { scope: 'row' }, tenant.name, make('br'), make('code', { text: tenant.id })),
    make('td', { class: 'code', text: tenant.oin }),
    make('td', { class: 'code', text: tenant.gemeentecode || text('none') }),
    make('td', {}, secret(text('keyOf') + ' ' + tenant.id, tenant.apiKey)),
    make('td', { class: 'code url', text: tenant.certificate.subject }),
    make('td', {}, days(tenant.certificate), ...earlier(tenant)),
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
  id('clock').textContent = moment(state.at);
  if (Object.keys(parts).length === 0) {
    parts = state.parts;
    choose(id('part'), Object.keys(parts), false);
    fitPart();
  }
}

function fitPart() {
  const part = id('part').value;
  const settable = parts[part] === true;
  id('part-hint').textContent = part ? (text('parts')[part] || '') + (settable ? '' : ' ' + text('readOnlyPart')) : '';
  id('state-set').disabled = !settable;
  id('document').readOnly = !settable;
}

async function readPart() {
  id('document').value = JSON.stringify(await call('GET', '/api/state/' + encodeURIComponent(id('part').value)), null, 2);
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
  const connections = failed;
  failed = [];
  showConnections(connections, false);
  for (const table of ['faults-table', 'findings-table']) id(table).tBodies[0].replaceChildren();
  id('scenarios').replaceChildren();
  showChoices();
  fitPart();
  showTenants();
}

let busy = false;

async function refresh(announce = false) {
  if (busy) return;
  busy = true;
  try {
    const [page, connections, faults, findings, scenarios, state, certificates] = await Promise.all(['/api/requests?after=' + last,
      '/api/connections', '/api/faults', '/api/findings', '/api/scenarios', '/api/state', '/api/certificates']
      .map((path) => call('GET', path)));
    if (!paused) showRequests(page, announce);
    if (!paused) showConnections(connections.refused, announce);
    showFindings(findings.findings, announce);
    showScenarios(scenarios.scenarios);
    showFaults(faults.faults);
    showState(state);
    await renewed(certificates);
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
  id('deed').addEventListener('change', fitDeed);
  id('certificate-form').addEventListener('submit', (event) => {
    event.preventDefault();
    act(() => call('POST', '/api/certificates', newCertificate()), 'certificateChanged');
  });
  id('part').addEventListener('change', () => {
    id('document').value = '';
    fitPart();
  });
  id('state-read').addEventListener('click', () => act(readPart, 'stateIsRead'));
  id('state-form').addEventListener('submit', (event) => {
    event.preventDefault();
    act(() => call('PUT', '/api/state/' + encodeURIComponent(id('part').value), id('document').value || '{}'), 'stateIsSet');
  });
  id('rotate-keys').addEventListener('click', () => act(() => call('POST', '/api/oauth/rotate-keys', {}), 'keysRotated'));
  id('drop-old-keys').addEventListener('click', () => act(() => call('POST', '/api/oauth/drop-old-keys', {}), 'keysDropped'));
  showTexts();
  try {
    [operations, password] = await Promise.all([call('GET', '/api/operations'),
      fetch('/api/pki/password').then((response) => response.text())]);
  } catch (failure) {
    problem(text('gone'));
  }
  showTexts();
  await refresh();
  setInterval(() => document.visibilityState === 'visible' && refresh(true), 1000);
}

start();
