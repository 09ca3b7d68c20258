package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Assets of a folder. Scope {@code OR.Assets}; {@code OR.Assets.Read} is enough to read, {@code OR.Assets.Write} to write.
 *
 * <p>Passwords and secrets are written and never read: an asset tells none, and an update that sets none leaves those that
 * are there alone. {@link #forRobot} tells them to robots.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * asset, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-assets">Assets</a>
 */
public final class FolderAssetsApi {
    /** Values that are not read would be lost when the asset is written back. */
    private static final String WHOLE = "UserValues";

    private static final Edit<Asset, AssetId> EDIT = Edit.of(Asset.class, Asset::id);

    /** An asset keeps the case of its name, and has the scope that its values give it. */
    private static final Wanted<NewAsset, Asset> WANTED =
            Wanted.of(NewAsset.class, Asset.class).leaving("Name", "ValueScope", "UserValues");

    private final ApiCalls calls;
    private final AssetsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public FolderAssetsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(AssetsService.class);
        this.lists = new Lists(calls);
    }

    /**
     * All assets of the folder, by id, without the values of users. Permission Assets.View. Servers since Web API version
     * 15.
     */
    public PagedIterable<Asset> list() {
        return list(query -> query);
    }

    /**
     * The assets that a query describes; {@code expand("UserValues")} brings the values of users along. Permission
     * Assets.View. Servers since Web API version 15.
     *
     * @see AssetFields
     */
    public PagedIterable<Asset> list(UnaryOperator<OdataQuery<Asset>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The same for servers before Web API version 15; those of today leave out assets of the type {@code Secret} here.
     * Permission Assets.View.
     */
    public PagedIterable<Asset> listWithoutSecrets(UnaryOperator<OdataQuery<Asset>> query) {
        return lists.list(query, service::listWithoutSecrets);
    }

    /**
     * The asset of this name, without the values of users; where the server does not care about case, neither does this.
     * Permission Assets.View. Servers since Web API version 15.
     */
    public Optional<Asset> find(String name) {
        return lists.named(AssetFields.NAME, name, Asset::name, service::list);
    }

    /** One asset, with the values of users. Permission Assets.View. */
    public Asset get(AssetId id) {
        return calls.execute(service.get(id, WHOLE));
    }

    /**
     * Creates an asset in the folder. Permission Assets.Create.
     *
     * @return the asset as the server made it
     */
    public Asset create(NewAsset asset) {
        return calls.execute(service.create(asset));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Assets.View; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException as {@link #update} does
     */
    public Change<Asset> change(AssetId id, UnaryOperator<Asset> change) {
        return EDIT.change(
                calls,
                id,
                service.read(id, WHOLE),
                asset -> keepingRobotValues(asset, change.apply(asset)),
                body -> service.put(id, body));
    }

    /** In classic folders robots have values, not users. */
    private static Asset keepingRobotValues(Asset before, Asset after) {
        boolean hasUnseenValues =
                after.valueScope().filter(AssetScope.PER_ROBOT::equals).isPresent()
                        && before.userValues().isEmpty()
                        && after.userValues().isEmpty();
        if (hasUnseenValues && !after.equals(before)) {
            throw new IllegalArgumentException("Asset " + before.id()
                    + " is PerRobot and shows no value of any user: an update would take away what it has for robots."
                    + " Give it values of users, or make it Global");
        }
        return after;
    }

    /**
     * Reads an asset, changes it and writes it back whole, the values of users included; nothing is written if nothing
     * changed. Passwords and secrets that the change does not set stay. Permission Assets.Edit; reading needs Assets.View.
     *
     * <p>Users who have a value of their own have to be assigned to the folder: older servers drop the value of another one,
     * and the value for everybody with it, and say that all is well. Servers may refuse another user name of a credential
     * without its password (error 1500).
     *
     * @return the asset as sent
     * @throws IllegalArgumentException if the change touches what only the server sets, or if the asset is {@code PerRobot}
     *     and has no value of any user, as in classic folders, whose values would be lost; nothing is written then
     */
    public Asset update(AssetId id, UnaryOperator<Asset> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #ensure} would do, without doing it. Permission Assets.View; {@link Plan#apply} needs what {@link #ensure}
     * does. Servers since Web API version 15.
     *
     * @throws IllegalArgumentException as {@link #update} does
     */
    public Plan<Asset> plan(NewAsset wanted) {
        return WANTED.plan(
                wanted,
                find(wanted.name()).map(found -> change(found.id(), asset -> laidOver(asset, wanted))),
                () -> create(wanted));
    }

    private static Asset laidOver(Asset asset, NewAsset wanted) {
        Asset changed = WANTED.laidOver(asset, wanted);
        for (AssetUserValue value : wanted.userValues()) {
            changed = changed.withUserValue(value);
        }
        return changed;
    }

    /**
     * Sees to it that the folder has this asset: makes it if there is none of its name, changes the one there is if it
     * differs, and writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is, values of
     * other users included. No server tells a password or a secret, so that one in {@code wanted} counts as a difference
     * and is written each time. Permission Assets.View; Assets.Create to make the asset, Assets.Edit to change it. Servers
     * since Web API version 15.
     *
     * @return the asset as it was found, as sent, or as the server made it
     * @throws IllegalArgumentException as {@link #update} does
     */
    public Asset ensure(NewAsset wanted) {
        return plan(wanted).apply();
    }

    /** Deletes an asset. Permission Assets.Delete. */
    public void delete(AssetId id) {
        calls.run(service.delete(id));
    }

    /**
     * An asset with the value that is meant for a robot. Of a credential that is kept for this robot alone only the user
     * name is told. Permission Assets.View.
     */
    public RobotAsset forRobot(RobotId robot, String name) {
        return calls.execute(service.forRobot(robot, name));
    }

    /** An asset with the value that is meant for a robot, secrets included. Permission Assets.View. */
    public RobotAsset forRobot(RobotAssetQuery query) {
        return calls.execute(service.forRobot(query));
    }

    /**
     * Sets the value that an asset has for a robot, as the robot would. Permission Assets.Edit. Servers since Web API
     * version 15.
     *
     * @param robotKey what the robot proves itself by
     */
    public void setForRobot(Secret robotKey, RobotAsset asset) {
        calls.run(service.setForRobot(RobotAssetChange.of(robotKey, asset)));
    }
}
