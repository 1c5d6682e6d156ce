package org.parley.entity.reading.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The native libraries of the ONNX Runtime, unpacked once into the folder that the system property {@value #FOLDER} names, where the runtime
 * then looks for them. Without the property it unpacks them by itself, 28 MB into a new folder at each start, which stays behind when
 * the process is killed.
 */
final class RuntimeLibraries {

    private static final String FOLDER = "onnxruntime.native.path";
    private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

    private RuntimeLibraries() {}

    /** Fills the folder, if there is one and it does not hold them yet. */
    static void unpack() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        if (!folder.isBlank()) {
            for (String name : NAMES) {
                unpack(System.mapLibraryName(name), Files.createDirectories(Path.of(folder)));
            }
        }
    }

    /** Others may be doing the same, and use what is there: a file appears whole, and one of the right size is left as it is. */
    private static void unpack(String library, Path folder) throws IOException {
        String resource = "/ai/onnxruntime/native/" + platform() + "/" + library;
        URL packed = OrtEnvironment.class.getResource(resource);
        if (packed == null) {
            throw new FileNotFoundException("The ONNX Runtime has no library for this platform: " + resource);
        }
        Path unpacked = folder.resolve(library);
        if (Files.exists(unpacked)
                && Files.size(unpacked) == packed.openConnection().getContentLengthLong()) {
            return;
        }
        Path unfinished = Files.createTempFile(folder, library, ".unfinished");
        try (InputStream content = packed.openStream()) {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** As the runtime names it. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch");
        return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux")
                + (architecture.equals("aarch64") ? "-aarch64" : "-x64");
    }
}
