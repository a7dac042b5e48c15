/* Keeps the Strike impact simulator's frames on this page as high as what they hold. It reads and sends nothing else. */
(() => {
  /* In the page and in every shadow root that is open. */
  const frames = (root = document) => [
    ...root.querySelectorAll('iframe[src*="embed="]'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? frames(shadowRoot) : [])),
  ];

  /* A frame in a sandbox without allow-same-origin speaks for no origin. */
  const originOf = ({ sandbox, src }) => (sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin);

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'strike-sim:height' || data.v !== 1 || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && origin === originOf(frame)) frame.style.height = `${Math.min(5000, Math.max(100, data.height))}px`;
  });

  /* Frames that told their height before this script came tell it again. */
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'strike-sim:ping', v: 1 }, '*');
})();
