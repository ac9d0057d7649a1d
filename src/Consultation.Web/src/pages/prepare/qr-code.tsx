import type { InvitationShape } from '../../contract';

/** Light modules that a reader needs around the code. */
const QUIET = 2;

/** A link as a QR code: dark on light, whatever the page's colours. */
export function QrCode({ invitation: { qr, qrSize }, label }: { invitation: Pick<InvitationShape, 'qr' | 'qrSize'>; label: string }) {
  const size = qrSize + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={qr} />
    </svg>
  );
}
