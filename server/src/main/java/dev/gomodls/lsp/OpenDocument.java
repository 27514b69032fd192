package dev.gomodls.lsp;

import dev.gomodls.text.SourceText;

/**
 * A document that the client has open.
 *
 * @param uri as the client spells it
 * @param path of the file; for a document that is no file a path of its own, see {@code alone}
 * @param alone whether it is no file on a disk we see, so that nothing lies around it
 */
record OpenDocument(
    String uri, String path, boolean alone, ServedFile kind, int version, SourceText text) {
  OpenDocument with(int newVersion, SourceText newText) {
    return new OpenDocument(uri, path, alone, kind, newVersion, newText);
  }
}
