package org.sutthang.portfolio.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sutthang.portfolio.kernel.Settings;

/** The built archive in a plain server, without the launcher: what the features inject is there, and it becomes ready. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Inject
    private EntityManager entityManager;

    @Deployment
    static WebArchive theBuiltArchive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("sutthang.war")));
    }

    @Test
    void featuresGetTheirClockSettingsAndEntityManagerFromTheServer() {
        assertEquals(LocalDate.of(2026, 5, 20), LocalDate.now(clock));
        assertEquals(LocalDate.of(2026, 5, 20), settings.today().orElseThrow());
        assertEquals(1, ((Number) entityManager.createNativeQuery("select 1").getSingleResult()).intValue());
    }

    @Test
    @RunAsClient
    void itIsReadyOnceItIsDeployed(@ArquillianResource URL base) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "health/ready")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
    }
}
