package org.example.clinic;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.undercurrent.widget.snapshot.Snapshot;

/** The clinic's own application. */
@SpringBootApplication
public class ClinicApplication {

    /** Everything that the widgets can be asked for; the address is the one that pages reach. */
    @Bean
    Snapshot snapshot(@Value("${widgets.base-url}") URI baseUrl) {
        return Snapshot.builder().baseUrl(baseUrl).build();
    }

    @Bean
    ServletRegistrationBean<WidgetServlet> widgets(Snapshot snapshot) {
        return new ServletRegistrationBean<>(new WidgetServlet(snapshot), WidgetServlet.PATHS);
    }

    /** Starts it; {@code --widgets.base-url} says where pages reach the widgets. */
    public static void main(String[] arguments) {
        SpringApplication.run(ClinicApplication.class, arguments);
    }
}
