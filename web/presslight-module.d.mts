/** What the wasm gives, as wasm/bindings/embind.cpp names it. Its JavaScript is written by the build. */
export interface PresslightModule {
  analyze(text: string, keepDebris: boolean): string;
  analyzeBytes(bytes: Uint8Array): string;
  analyzeLine(line: Uint8Array): string;
  indented(json: string): string;
  /** The memory, in bytes; another array after it has grown. */
  HEAP8: Int8Array;
}

export default function createModule(options: {
  wasmBinary: ArrayBuffer | Uint8Array;
  printErr?: (line: string) => void;
}): Promise<PresslightModule>;
