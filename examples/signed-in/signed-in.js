// Shows "Signed in as … · Sign out" in each element with the attribute data-sitegate-user, and offers to stay signed in before the session
// ends. site.yaml needs: paths: { me: /.sitegate/me }

const ME = "/.sitegate/me";
const SIGN_OUT = "/.sitegate/sign-out";
// Part of the remaining time after which the link appears.
const OFFER_AFTER = 3 / 4;
// The longest time that a browser's timer can wait.
const MAX_WAIT = 2 ** 31 - 1;

function link(text, href) {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function show(name, ...links) {
  for (const element of document.querySelectorAll("[data-sitegate-user]")) {
    element.replaceChildren(`Signed in as ${name}`);
    for (const each of links) element.append(" · ", each.cloneNode(true));
  }
}

async function update() {
  const answer = await fetch(ME);
  if (!answer.ok) return;
  const { name, expires_at: expiresAt } = await answer.json();
  const remaining = expiresAt * 1000 - Date.now();
  show(name, link("Sign out", SIGN_OUT));
  if (remaining <= 0) return;
  const offer = () => show(name, link("Stay signed in", location.pathname + location.search), link("Sign out", SIGN_OUT));
  setTimeout(offer, Math.min(remaining * OFFER_AFTER, MAX_WAIT));
}

await update();
