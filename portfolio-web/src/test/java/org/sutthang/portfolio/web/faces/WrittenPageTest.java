package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenPageTest {

    private static final String HEADER = "Content-Security-Policy";
    private static final String POLICY = "script-src 'self' 'nonce-%s'";
    private static final String HTML = "<p>ไทย</p><script nonce=\"%s\">init('%s')</script></html>";

    private final WrittenPage page = new WrittenPage("text/html;charset=UTF-8", HEADER, POLICY.formatted("first"),
            HTML.formatted("first", "first"), "first");

    @Test
    void everyAnswerHasANonceOfItsOwnInThePolicyAndAtEveryScript() throws IOException {
        Answer one = new Answer(page);
        Answer other = new Answer(page);

        assertThat(one.nonce()).isNotEqualTo(other.nonce()).isNotEqualTo("first");
        assertThat(one.text()).isEqualTo(HTML.formatted(one.nonce(), one.nonce()));
        assertThat(other.text()).isEqualTo(HTML.formatted(other.nonce(), other.nonce()));
    }

    /** What a browser gets. */
    private static final class Answer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Map<String, Object> said = new HashMap<>();

        Answer(WrittenPage page) throws IOException {
            page.write((HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
                    new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> switch (method.getName()) {
                        case "setHeader" -> said.put((String) arguments[0], arguments[1]);
                        case "getOutputStream" -> new Bytes(bytes);
                        default -> null;
                    }));
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        String nonce() {
            return said.get(HEADER).toString().replaceFirst(".*'nonce-([^']+)'", "$1");
        }
    }

    private static final class Bytes extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Bytes(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
