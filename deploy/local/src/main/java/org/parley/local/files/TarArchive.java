package org.parley.local.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar archive, keeping what is executable executable. */
public final class TarArchive {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private TarArchive() {}

    /**
     * Unpacks everything into the folder.
     *
     * @param leadingFolders how many folders to drop from the front of each name
     * @throws IOException also if an entry would land outside of the folder
     */
    public static void unpack(InputStream uncompressed, int leadingFolders, Path target) throws IOException {
        TarArchiveInputStream archive = new TarArchiveInputStream(uncompressed);
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path name = Path.of(entry.getName()).normalize();
            if (name.getNameCount() > leadingFolders && !name.toString().isEmpty()) {
                Path path = target.resolve(name.subpath(leadingFolders, name.getNameCount()))
                        .normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("An entry of the archive leaves its folder: " + entry.getName());
                }
                place(archive, entry, path);
            }
        }
    }

    private static void place(TarArchiveInputStream archive, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, path);
            boolean executable = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
