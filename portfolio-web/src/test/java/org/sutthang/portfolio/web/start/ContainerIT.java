package org.sutthang.portfolio.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built archive in a plain server, without the launcher and just as it is built: it becomes ready and serves. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    @ArquillianResource
    private URL base;

    @Deployment(testable = false)
    static WebArchive theBuiltArchive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("sutthang.war")));
    }

    @Test
    void itIsReadyOnceItIsDeployed() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(HttpRequest.newBuilder(URI.create(base + "health/ready")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void theAdministratorOfTheSettingsReadsAnEmptyPortfolio() throws IOException, InterruptedException {
        String credentials = Base64.getEncoder()
                .encodeToString("admin:only-for-this-test".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = get(HttpRequest.newBuilder(
                URI.create(base + "api/v1/summary?fiscalYear=2569&quarter=3")).header("Authorization", "Basic " + credentials));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"projects\":0");
    }

    private static HttpResponse<String> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
