/**
 * The trained encoder: words of a sentence in, names, parts of speech and a dependency tree out. Pure Java over ONNX
 * Runtime; no CDI, no database, no network.
 */
@NullMarked
package org.parley.entity.reading.encoder;

import org.jspecify.annotations.NullMarked;
