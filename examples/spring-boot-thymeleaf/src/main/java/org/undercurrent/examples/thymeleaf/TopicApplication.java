package org.undercurrent.examples.thymeleaf;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.examples.bench.render.Fragment;

/** Renders a topic for each request, as Spring Boot does it when nothing is said: Tomcat, Thymeleaf, compression. */
@SpringBootApplication
@Controller
public class TopicApplication {
    private final Supplier<Fragment> pages =
            Fragment.pages(ContentPack.bundled(Locale.US), "topics/what-is-psychodynamic-therapy");

    @GetMapping("/topic")
    String topic(Model model) {
        model.addAttribute("page", pages.get());
        return "topic";
    }

    /** Starts it; {@code --server.port} says where. */
    public static void main(String[] arguments) {
        SpringApplication.run(TopicApplication.class, arguments);
    }
}
