/** What Node and browsers both have and the language's own library does not declare. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
declare class TextDecoder {
  constructor(encoding?: 'utf-8', options?: { readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
/** Base64 of a text whose characters are bytes. */
declare function btoa(text: string): string;
declare function atob(base64: string): string;
