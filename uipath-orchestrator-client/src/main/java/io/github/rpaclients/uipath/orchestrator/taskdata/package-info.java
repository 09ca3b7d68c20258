/**
 * What tasks show and are filled with, by what they show: nothing ({@link
 * io.github.rpaclients.uipath.orchestrator.taskdata.GenericTasksApi}), a form ({@link
 * io.github.rpaclients.uipath.orchestrator.taskdata.TaskFormsApi}) or an app ({@link
 * io.github.rpaclients.uipath.orchestrator.taskdata.AppTasksApi}).
 */
@NullMarked
@Vocabulary(
        name = "TaskSourceName",
        about = "What kind of work asks a person something.",
        words = {"Agent", "Workflow", "Maestro", "Default"})
@Vocabulary(
        name = "AppRuntime",
        about = "Where an app runs.",
        words = {"Serverless", "Unattended"})
@Vocabulary(
        name = "AppType",
        about = "Whether an app was built, or is made of what a task carries.",
        words = {"Custom", "Dynamic"})
package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
