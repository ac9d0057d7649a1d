import type { InvitationShape } from '../../contract';

/** A link as a QR code, with the light margin that readers need: dark on light, whatever the page's colours. */
export function QrCode({ invitation: { qr, qrSize }, label }: { invitation: Pick<InvitationShape, 'qr' | 'qrSize'>; label: string }) {
  return (
    <svg class="qr" viewBox={`0 0 ${qrSize} ${qrSize}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={qr} />
    </svg>
  );
}
