package org.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.parley.acceptance.browser.Chromium;
import org.parley.acceptance.browser.Visits;
import org.parley.acceptance.stack.Parley;

/**
 * Gives tests the running system ({@link Parley}) and a browser ({@link Visits}). Both start once for all tests, and stop
 * after the last one. A test fails if a page did what no page may do, and leaves pictures behind when it fails.
 */
public final class ParleyExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(ParleyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Parley.class || type == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Parley.class ? parley(context) : visits(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visits visits = context.getStore(NAMESPACE).remove(Visits.class, Visits.class);
        if (visits == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            visits.screenshots("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
            visits.close();
        } else {
            assertThat(visits.close()).as("what no page may do").isEmpty();
        }
    }

    /** A start that failed is not tried again by the next test: it takes long, and would fail the same way. */
    private static Parley parley(ExtensionContext context) {
        return whole(context)
                .computeIfAbsent(Start.class, key -> Start.attempt(), Start.class)
                .parley();
    }

    private static Visits visits(ExtensionContext context) {
        Chromium chromium = whole(context).computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        Visits.class,
                        key -> new Visits(chromium, parley(context).web()),
                        Visits.class);
    }

    /** How the one start of a run went. */
    private record Start(@Nullable Parley started, @Nullable RuntimeException failure) implements AutoCloseable {

        static Start attempt() {
            try {
                return new Start(Parley.start(), null);
            } catch (RuntimeException e) {
                return new Start(null, e);
            }
        }

        Parley parley() {
            if (started == null) {
                throw new IllegalStateException("Parley did not start; the logs are in target/stack-logs", failure);
            }
            return started;
        }

        @Override
        public void close() {
            if (started != null) {
                started.close();
            }
        }
    }

    /** The store of the whole run: JUnit closes what is in it after the last test. */
    private static Store whole(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }
}
