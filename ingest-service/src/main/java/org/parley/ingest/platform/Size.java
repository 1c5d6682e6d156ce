package org.parley.ingest.platform;

import java.util.Locale;

/** A size as people read it. */
public final class Size {

    private static final long STEP = 1024;
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB"};

    private Size() {}

    /** "37 bytes", "2.4 KB", "50 MB": in the largest unit of which there is one, with a decimal only where that tells more. */
    public static String of(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        String number = size < 10 && size != Math.rint(size)
                ? String.format(Locale.ROOT, "%.1f", size)
                : String.valueOf(Math.round(size));
        return number + " " + (bytes == 1 ? "byte" : UNITS[unit]);
    }
}
