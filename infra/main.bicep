// All that Uppdrag needs in Azure, in one resource group: az deployment group create --template-file infra/main.bicep
targetScope = 'resourceGroup'

@description('Starts the name of each resource. The web address is made of it and a part that is unique to the resource group.')
@minLength(3)
@maxLength(12)
param name string = 'uppdrag'

@description('Where the bot runs and its rows lie.')
@allowed(['swedencentral', 'northeurope', 'westeurope'])
param location string = 'swedencentral'

@description('Where the bot registration handles messages: westeurope keeps it in the EU, global does not.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('The tenants whose teams and chats are served, with commas between them; this one alone where it is empty.')
param tenants string = ''

@description('How the bot signs in: as the managed identity that is made here, or as an Entra app with a client secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botType string = 'UserAssignedMSI'

@description('The Entra app, where botType is SingleTenant.')
param botAppId string = ''

@secure()
@description('The client secret of the Entra app, where botType is SingleTenant.')
param botSecret string = ''

@description('The App Service plan. B1 is the smallest that is always on.')
param planSku string = 'B1'

@description('How many copies of the rows are kept: ZRS in three halls of the region, LRS in one.')
@allowed(['Standard_ZRS', 'Standard_LRS'])
param storageSku string = 'Standard_ZRS'

@description('Who is told by e-mail when the bot is ill; nobody where it is empty.')
param operatorEmail string = ''

@description('How many days the log is kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

var suffix = uniqueString(resourceGroup().id)
var siteName = '${name}-${suffix}'
var origin = 'https://${siteName}.azurewebsites.net'
var isManaged = botType == 'UserAssignedMSI'

// Storage Table Data Contributor: rows and tables of the account, and nothing else in the subscription.
var tableRole = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: '${take(toLower(replace(name, '-', '')), 8)}${suffix}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: storageSku
  }
  properties: {
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

// Tables have no soft delete: nobody takes the account away by mistake.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'rows'
  scope: storage
  properties: {
    level: 'CanNotDelete'
    notes: 'All that Uppdrag knows lies here, and there is no undelete.'
  }
}

resource tableAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableRole)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableRole)
  }
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: siteName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node serve.mjs'
      alwaysOn: true
      ftpsState: 'Disabled'
      healthCheckPath: '/healthz'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: site
  name: 'appsettings'
  properties: union(
    {
      BOT_ID: isManaged ? identity.properties.clientId : botAppId
      BOT_TENANT_ID: tenant().tenantId
      BOT_TYPE: botType
      BOT_URL: origin
      TENANTS: empty(tenants) ? tenant().tenantId : tenants
      TABLES_URL: 'https://${storage.name}.table.${environment().suffixes.storage}'
      AZURE_CLIENT_ID: identity.properties.clientId
      NODE_ENV: 'production'
      SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
      WEBSITE_RUN_FROM_PACKAGE: '1'
      // The bot takes 10 s at most to finish the message in hand.
      WEBSITES_CONTAINER_STOP_TIME_LIMIT: '20'
    },
    isManaged ? {} : { BOT_SECRET: botSecret }
  )
}

// Deployment is by Entra sign-in alone: no passwords for FTP or Kudu.
resource noPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = [
  for door in ['ftp', 'scm']: {
    parent: site
    name: door
    properties: {
      allow: false
    }
  }
]

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot-${suffix}'
  location: botLocation
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: 'Uppdrag'
    endpoint: '${origin}/api/messages'
    msaAppType: botType
    msaAppId: isManaged ? identity.properties.clientId : botAppId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: isManaged ? identity.id : null
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: botLocation
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}

module watch 'watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    logDays: logDays
    operatorEmail: operatorEmail
    siteName: site.name
  }
}

// The Agents Toolkit writes these into env/.env.<name>; the app package is made of them.
output BOT_ID string = isManaged ? identity.properties.clientId : botAppId
output BOT_DOMAIN string = site.properties.defaultHostName
output AZURE_APP_SERVICE_RESOURCE_ID string = site.id
output TABLES_URL string = 'https://${storage.name}.table.${environment().suffixes.storage}'
