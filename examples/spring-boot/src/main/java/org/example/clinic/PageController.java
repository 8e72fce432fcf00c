package org.example.clinic;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page of the clinic's own, with a widget. */
@RestController
class PageController {

    @GetMapping(value = "/", produces = "text/html;charset=utf-8")
    String page() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your clinic</title>
                <h1>Your clinic</h1>
                <script async src="/widgets/v1/embed.js" data-src="topics/what-is-psychodynamic-therapy"
                        data-lang="en-US" data-region="US"></script>
                </html>
                """;
    }
}
