/** A part of a language; which words are in it is found at build (`build/words-in-bundles.ts`). */
declare module '*?words=core' {
  export * from '*?words=desk';
}
declare module '*?words=seat' {
  export * from '*?words=desk';
}
declare module '*?words=door' {
  export * from '*?words=desk';
}
declare module '*?words=desk' {
  export const en: import('./index').Words;
  export const ru: import('./index').Words;
  export const kk: import('./index').Words;
}
