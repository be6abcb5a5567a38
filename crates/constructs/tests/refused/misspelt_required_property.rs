use cloudformation_resources::applicationautoscaling::{ScalableTarget, ScalableTargetRequired};

fn main() {
    ScalableTarget::new(ScalableTargetRequired {
        max_capacity: 10,
        min_capcity: 2,
        resource_id: "service/orders/web",
        scalable_dimension: "ecs:service:DesiredCount",
        service_namespace: "ecs",
    });
}
