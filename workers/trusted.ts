/** The browser's own list of policies, where it has one. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string | null }): unknown;
}

/**
 * Lets a worker be made from a `blob:` of this page's own origin and from nothing else: the page's rules refuse every other text as script
 * or markup. A sandboxed frame's origin is `null`, and so is that of its blobs. To be called before the first worker is made; where the
 * browser has no trusted types it does nothing.
 */
export function trustOwnWorkers(scope: { readonly origin: string; readonly trustedTypes?: TrustedTypes } = self): void {
  const { origin, trustedTypes } = scope;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', { createScriptURL: (address) => (address.startsWith(`blob:${origin}/`) ? address : null) });
}
