package org.carestead.frame;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the service is doing, for everybody; stands when other things are down. */
@Controller
class StateController {

    private final JdbcClient jdbc;

    StateController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/state")
    String state(Model model) {
        model.addAttribute("database", databaseAnswers());
        return "frame/state";
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
