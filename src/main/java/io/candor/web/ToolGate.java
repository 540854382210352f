package io.candor.web;

/** Lets a caller use what is no endpoint of its own, such as a tool of assistants. Told by {@code access}. */
public interface ToolGate {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 if the caller may not, or a tool is in no table */
    void check(String tool);
}
