// Passkeys (WebAuthn). Places with data-en-passkey appear where the browser can; their form is sent once the browser's
// authenticator has answered, and carries the answer.
import { antiforgeryToken } from "./dom";

type Json = Record<string, unknown>;

function bytes(text: string): ArrayBuffer {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, c => c.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer | null): string | undefined {
  if (!buffer) return undefined;
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

interface Described { id: string; type: "public-key"; transports?: AuthenticatorTransport[] }

const described = (keys: Described[] | undefined) => (keys ?? []).map(key => ({ ...key, id: bytes(key.id) }));

async function create(options: any): Promise<Json> {
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: described(options.excludeCredentials),
    },
  }) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  return whole(credential, {
    attestationObject: text(response.attestationObject),
    clientDataJSON: text(response.clientDataJSON),
    transports: response.getTransports(),
  });
}

async function get(options: any): Promise<Json> {
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: described(options.allowCredentials) },
  }) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return whole(credential, {
    authenticatorData: text(response.authenticatorData),
    clientDataJSON: text(response.clientDataJSON),
    signature: text(response.signature),
    userHandle: text(response.userHandle),
  });
}

function whole(credential: PublicKeyCredential, response: Json): Json {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

async function answer(place: HTMLElement): Promise<string> {
  const token = antiforgeryToken();
  const offered = await fetch(place.dataset["enOptions"]!, {
    method: "POST",
    headers: token ? { RequestVerificationToken: token } : {},
  });
  if (!offered.ok) throw new Error(`${offered.status}`);
  const options = await offered.json();
  return JSON.stringify(await (place.dataset["enPasskey"] === "create" ? create(options) : get(options)));
}

if (window.PublicKeyCredential) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-en-passkey]")) {
    place.hidden = false;
    const form = place instanceof HTMLFormElement ? place : place.querySelector("form")!;
    const field = form.querySelector<HTMLInputElement>("[data-en-credential]")!;
    const error = form.querySelector<HTMLElement>("[data-en-passkey-error]")!;
    form.addEventListener("submit", event => {
      if (field.value) return;
      event.preventDefault();
      error.hidden = true;
      answer(place).then(
        json => { field.value = json; form.requestSubmit(); },
        () => { error.hidden = false; });
    });
  }
}
