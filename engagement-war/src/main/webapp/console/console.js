'use strict';

const api = new URL('../v1', location.href).pathname;
const said = document.getElementById('said');
const signIn = document.getElementById('sign-in');

async function theDocument() {
  const answer = await fetch('/openapi', { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error('/openapi: ' + answer.status);
  }
  const spec = await answer.json();
  // The document names the service's public address; the console calls the server it came from.
  spec.servers = [{ url: api, description: 'Den här servern / This server' }];
  // Payara's own addition, no part of OpenAPI.
  delete spec.endpoints;
  return spec;
}

function show(spec) {
  return SwaggerUIBundle({
    spec,
    dom_id: '#console',
    presets: [SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    deepLinking: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
  });
}

/** The server hands out tokens only when it runs for one machine; elsewhere the form stays hidden and one pastes a token. */
async function door(ui) {
  const path = api + '/dev/tokens';
  const there = await fetch(path, { method: 'OPTIONS' });
  if (there.status === 404) {
    return;
  }
  signIn.hidden = false;
  signIn.addEventListener('submit', async (event) => {
    event.preventDefault();
    const role = document.getElementById('role').value;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ role }),
    });
    const body = await answer.json();
    if (answer.ok) {
      ui.preauthorizeApiKey('bearer', body.token);
      said.textContent = role + ': ' + new Date(body.expiresAt).toLocaleTimeString('sv-SE');
    } else {
      said.textContent = body.detail;
    }
  });
}

theDocument().then(show).then(door).catch((error) => {
  said.textContent = 'Dokumentet kunde inte läsas / The document could not be read: ' + error.message;
});
