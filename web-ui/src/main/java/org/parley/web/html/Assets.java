package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Addresses of style sheets, scripts and icons. An address changes with the content, so browsers may keep it for good. */
@TemplateExtension(namespace = "asset")
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file under {@code META-INF/resources/assets}. */
    static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        String resource = "META-INF/resources/assets/" + name;
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("no such asset: " + name);
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where the libraries lie that come as WebJars; their versions are the build's. */
    @TemplateGlobal
    static final class Libraries {

        private Libraries() {}

        static String htmx() {
            return "/webjars/htmx.org/" + version("htmx") + "/dist/htmx.min.js";
        }

        static String tabler() {
            return "/webjars/tabler__core/" + version("tabler") + "/dist/css/tabler.min.css";
        }

        private static String version(String library) {
            return ConfigProvider.getConfig().getValue("parley.library." + library, String.class);
        }
    }
}
