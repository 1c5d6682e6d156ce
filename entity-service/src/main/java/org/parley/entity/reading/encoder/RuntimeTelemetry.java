package org.parley.entity.reading.encoder;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The ONNX Runtime counts its uses: from its first call on it reads the machine's id and the command line, keeps an id of
 * its own in the home folder and is built to send what it saw to its makers, unless the environment forbids it. Nothing of ours leaves
 * the house, so it is forbidden here, for every way in which the reading is started. (It also dies of command lines
 * longer than 4 kB.)
 */
final class RuntimeTelemetry {

    static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private RuntimeTelemetry() {}

    /**
     * Sets the variable in the environment of this process, where native code sees it. Call it before the runtime is
     * loaded.
     *
     * @throws IllegalStateException if it can't be set; then the runtime must not be loaded
     */
    static void forbid() {
        if ("1".equals(System.getenv(VARIABLE))) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle setenv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        int failure;
        try (Arena arena = Arena.ofConfined()) {
            failure = (int) setenv.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom("1"), 1);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot set " + VARIABLE, e);
        }
        if (failure != 0) {
            throw new IllegalStateException("cannot set " + VARIABLE);
        }
    }
}
