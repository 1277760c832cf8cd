// A real authorization server (oidc-provider) for the tests of this module. Settings come as one line of JSON on standard
// input; the issuer goes out as one line on standard output. Ends when standard input ends, and after ten minutes anyway.
import { createServer } from 'node:https';
import { createInterface } from 'node:readline';
import { generateKeyPair, exportJWK } from 'jose';
import Provider, { errors } from 'oidc-provider';

setTimeout(() => process.exit(2), 600_000).unref();
const lines = createInterface({ input: process.stdin });
const settings = JSON.parse((await lines[Symbol.asyncIterator]().next()).value);
process.stdin.on('end', () => process.exit(0));
process.stdin.on('close', () => process.exit(0));

const server = createServer({
  key: settings.key,
  cert: settings.certificate,
  ca: settings.root,
  requestCert: true,
  // whoever has no certificate of the root may come in, but is nobody
  rejectUnauthorized: false,
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `https://127.0.0.1:${server.address().port}`;

async function signingKey(alg) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `TEST-${alg}` };
}

/** The subject of a certificate in the order and spelling of RFC 4514, which Node gives the other way round. */
function subject(certificate) {
  return certificate.subject.split('\n').reverse().join(',');
}

const peer = (ctx) => ctx.req.socket.getPeerX509Certificate?.();

const provider = new Provider(issuer, {
  clients: settings.clients,
  jwks: { keys: [await signingKey('PS256'), await signingKey('ES256')] },
  scopes: ['openid', 'offline_access', 'meldingen.lezen', 'meldingen.schrijven'],
  clientAuthMethods: ['private_key_jwt', 'tls_client_auth'],
  enabledJWA: {
    clientAuthSigningAlgValues: ['PS256', 'ES256'],
    idTokenSigningAlgValues: ['PS256', 'ES256'],
    dPoPSigningAlgValues: ['PS256', 'ES256'],
  },
  pkce: { required: () => true },
  ttl: { AccessToken: 300, ClientCredentials: 300, IdToken: 300, RefreshToken: 3600, Session: 600, Grant: 3600, Interaction: 600 },
  issueRefreshToken: async (ctx, client) => client.grantTypeAllowed('refresh_token'),
  extraTokenClaims: (ctx, token) => ({ azp: token.clientId }),
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: settings.cookieKeys },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true },
    revocation: { enabled: true },
    pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
    dPoP: {
      enabled: true,
      nonceSecret: Buffer.from(settings.nonceSecret, 'base64url'),
      requireNonce: () => settings.requireNonce,
    },
    mTLS: {
      enabled: true,
      certificateBoundAccessTokens: true,
      tlsClientAuth: true,
      getCertificate: peer,
      certificateAuthorized: (ctx) => ctx.req.socket.authorized,
      certificateSubjectMatches: (ctx, property, expected) =>
        property === 'tls_client_auth_subject_dn' && subject(peer(ctx)) === expected,
    },
    resourceIndicators: {
      enabled: true,
      // tokens for the user's own data are for this server, all others for the API
      defaultResource: (ctx) => (ctx.oidc.client.clientId.endsWith('-userinfo') ? undefined : settings.api),
      useGrantedResource: () => true,
      getResourceServerInfo: (ctx, resource) => {
        if (resource !== settings.api) throw new errors.InvalidTarget();
        return {
          scope: 'meldingen.lezen meldingen.schrijven',
          audience: resource,
          accessTokenTTL: 300,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'PS256' } },
        };
      },
    },
  },
});

/** Logs in the one user there is, who allows everything. */
async function consent(request, response) {
  const { params, session, prompt } = await provider.interactionDetails(request, response);
  const accountId = session?.accountId ?? 'TEST-inwoner';
  const result = { login: { accountId } };
  if (prompt.name === 'consent') {
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    grant.addResourceScope(settings.api, params.scope);
    result.consent = { grantId: await grant.save() };
  }
  await provider.interactionFinished(request, response, result);
}

// what the client is not told is told here, for whoever reads a failed test
for (const event of ['grant.error', 'pushed_authorization_request.error', 'authorization.error', 'server_error', 'userinfo.error']) {
  provider.on(event, (ctx, error) => console.error(event, error.message, error.error_detail ?? ''));
}

const handle = provider.callback();
server.on('request', (request, response) => {
  if (request.url.startsWith('/interaction/')) {
    consent(request, response).catch((error) => {
      console.error('interaction', error);
      response.writeHead(500).end();
    });
  } else {
    handle(request, response);
  }
});

console.log(JSON.stringify({ issuer }));
